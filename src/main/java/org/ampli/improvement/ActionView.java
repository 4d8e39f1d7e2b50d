package org.ampli.improvement;

import java.time.LocalDate;
import java.util.List;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceLine;
import org.ampli.evidence.Refused;
import org.ampli.grid.GridEdition;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.storage.StorageLimits;
import org.jspecify.annotations.Nullable;

/**
 * The page of one action.
 *
 * @param offered what of the library may still show its result
 */
record ActionView(
        ActionPlan plan,
        ActionLine line,
        @Nullable Origin origin,
        Member member,
        LocalDate today,
        GridEdition edition,
        Past past,
        List<EvidenceLine> evidence,
        List<EvidenceLine> offered,
        StorageLimits limits,
        Typing typing) {

    /** What was decided, seen and worded until now. */
    record Past(List<ActionPages.Step> steps, List<ActionPages.Review> reviews, List<ActionPages.Wording> wordings) {}

    /**
     * What was typed in one of its forms and could not be taken.
     *
     * @param place of the form in the page, empty when nothing was refused
     */
    record Typing(
            String place,
            @Nullable WrongFields wrong,
            PostponementForm postponement,
            StateForm state,
            ReviewForm review,
            EvidenceForm evidence,
            List<Refused> refused) {

        static final Typing NOTHING = new Typing(
                "", null, PostponementForm.EMPTY, StateForm.EMPTY, ReviewForm.EMPTY, EvidenceForm.EMPTY, List.of());

        static Typing of(PostponementForm form, WrongFields wrong) {
            return new Typing(
                    "postponement", wrong, form, StateForm.EMPTY, ReviewForm.EMPTY, EvidenceForm.EMPTY, List.of());
        }

        static Typing of(StateForm form, WrongFields wrong) {
            return new Typing(
                    "state", wrong, PostponementForm.EMPTY, form, ReviewForm.EMPTY, EvidenceForm.EMPTY, List.of());
        }

        static Typing of(String place, ReviewForm form, WrongFields wrong) {
            return new Typing(
                    place, wrong, PostponementForm.EMPTY, StateForm.EMPTY, form, EvidenceForm.EMPTY, List.of());
        }

        static Typing of(EvidenceForm form, List<Refused> refused) {
            return new Typing(
                    "evidence", null, PostponementForm.EMPTY, StateForm.EMPTY, ReviewForm.EMPTY, form, refused);
        }
    }

    boolean own() {
        return plan.own(member);
    }

    /** Whether the member changes, postpones and gives up. */
    boolean mayChange() {
        return own() && member.coordinates();
    }

    /** What is wrong with a field of the form at {@code place}, or null. */
    @Nullable
    Refusal wrong(String place, String field) {
        return typing.wrong() == null || !typing.place().equals(place)
                ? null
                : typing.wrong().at(field);
    }

    boolean refused(String place) {
        return typing.place().equals(place);
    }
}
