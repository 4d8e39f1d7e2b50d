package org.ampli.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.mandate.EndingForm;
import org.ampli.network.MandateId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * A group of the network: who sits, who will, who did; and what the reader may do about it.
 *
 * @param address of the page
 * @param appoints whether the reader gives terms and ends them
 * @param eligible whom they may give one to, by role
 */
record GroupPage(
        String address,
        SeatPlan plan,
        LocalDate today,
        boolean appoints,
        Map<Role, List<Seats.Eligible>> eligible,
        Typed typed) {

    /** What was typed and is wrong: a naming, or the ending of one term. */
    record Typed(
            @Nullable SeatForm naming,
            @Nullable MandateId ended,
            @Nullable EndingForm ending,
            Map<String, String> errors) {

        static final Typed NOTHING = new Typed(null, null, null, Map.of());

        static Typed naming(SeatForm form, Map<String, String> errors) {
            return new Typed(form, null, null, errors);
        }

        static Typed ending(MandateId mandate, EndingForm form, Map<String, String> errors) {
            return new Typed(null, mandate, form, errors);
        }
    }

    List<Seat> now() {
        return plan.on(today);
    }

    List<Seat> planned() {
        return plan.seats().stream().filter(seat -> seat.planned(today)).toList();
    }

    List<Seat> past() {
        return plan.seats().stream().filter(seat -> seat.over(today)).toList();
    }

    /** Those who sit without being quality officer or manager of a Cité any more (C13). */
    List<Seat> without(Role role) {
        return now().stream().filter(seat -> seat.as() != role).toList();
    }

    SeatForm naming(Role role) {
        return typed.naming() != null && typed.naming().role() == role ? typed.naming() : SeatForm.empty(today);
    }

    /** What is wrong with a field of the naming to a role, or null. */
    @Nullable
    String wrong(Role role, String field) {
        return typed.naming() != null && typed.naming().role() == role
                ? typed.errors().get(field)
                : null;
    }

    EndingForm ending(Seat seat) {
        return typed.ending() != null && seat.mandate().equals(typed.ended())
                ? typed.ending()
                : new EndingForm(today.toString(), "");
    }

    /** What is wrong with a field of the ending of this term, or null. */
    @Nullable
    String wrong(Seat seat, String field) {
        return seat.mandate().equals(typed.ended()) ? typed.errors().get(field) : null;
    }

    boolean soon(Seat seat) {
        return seat.endsWithin(SeatPlan.DAYS_AHEAD, today);
    }
}
