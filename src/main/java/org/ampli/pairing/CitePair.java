package org.ampli.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.matching.Explanation;
import org.ampli.network.CiteId;
import org.ampli.reader.Tie;
import org.jspecify.annotations.Nullable;

/**
 * The readers of one Cité in one campaign.
 *
 * @param pair those who read it, empty while it has none
 * @param why why these two, empty where it is not for whoever looks or cannot be said
 * @param history everyone who has read it in this campaign, the last first
 * @param ties who may not read it, and why; for the steering group
 */
record CitePair(
        PairQuestion question,
        CiteLine cite,
        Optional<ReaderPair> pair,
        Optional<Explanation> why,
        List<Placed> history,
        List<Tie> ties,
        Typed typed,
        Rights rights) {

    /**
     * What whoever looks may do.
     *
     * @param own reads about their own Cité
     * @param sees steers or reads, and sees the reasons
     * @param decides puts people by hand
     */
    record Rights(boolean own, boolean sees, boolean decides) {}

    /** What was typed and refused: in which form, and why by field. */
    record Typed(String form, HandForm values, Map<String, String> errors) {

        static final Typed NOTHING = new Typed("", HandForm.EMPTY, Map.of());

        boolean in(String name) {
            return form.equals(name);
        }

        @Nullable
        String error(String name, String field) {
            return in(name) ? errors.get(field) : null;
        }

        String place(String name) {
            return in(name) && values.place() != null ? values.place() : "";
        }

        String person(String name) {
            return in(name) && values.person() != null ? values.person() : "";
        }

        String reason(String name) {
            return in(name) && values.reason() != null ? values.reason() : "";
        }
    }

    Campaign campaign() {
        return question.campaign();
    }

    String board() {
        return "/campaigns/" + campaign().year() + "/pairs";
    }

    String address() {
        return board() + "/" + cite.slug();
    }

    List<Placed> choices() {
        return of(question.choices());
    }

    /** Those of today whom somebody put there by hand. */
    List<Placed> byHand() {
        return of(question.now()).stream()
                .filter(one -> !one.reason().isEmpty())
                .toList();
    }

    List<Placed> lastYear() {
        return of(question.lastYear());
    }

    List<Placed> past() {
        return history.stream().filter(one -> one.until() != null).toList();
    }

    Optional<Placed> placed(ReaderPlace place) {
        return question.placed(id(), place);
    }

    CiteId id() {
        return cite.id();
    }

    private List<Placed> of(List<Placed> all) {
        return all.stream().filter(one -> one.cite().equals(id())).toList();
    }
}
