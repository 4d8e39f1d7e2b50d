package org.ampli.improvement;

import java.time.LocalDate;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;

/** One thing that a Cité changes: it keeps the first day for which it was due, whatever happens to it. */
record Action(ActionId id, ActionPlan plan, LocalDate startsOn, LocalDate due, ActionState state, long version) {

    static final int LONGEST_REASON = 1000;

    /** Refuses a change by somebody who saw another wording than the one that stands. */
    void change(Member member, long seen) {
        plan.refuseUnlessCoordinates(member);
        if (seen != version) {
            throw Refusal.conflict("improvement.refusal.stale");
        }
    }

    /** Another day, with the reason: never after the plan's last one. */
    LocalDate postpone(Member member, PostponementForm form) {
        plan.refuseUnlessCoordinates(member);
        if (!state.open()) {
            throw Refusal.conflict("improvement.refusal.over");
        }
        WrongFields.Found wrong = new WrongFields.Found();
        LocalDate to = Typed.day(form.due()).orElse(due);
        if (Typed.day(form.due()).isEmpty()) {
            wrong.in("due", "improvement.refusal.day");
        } else if (to.equals(due)) {
            wrong.in("due", "improvement.refusal.due.same");
        }
        plan.due(wrong, "due", to, startsOn);
        Typed.within(wrong, "reason", Typed.text(form.reason()), true, LONGEST_REASON);
        wrong.refuse();
        return to;
    }

    /** From one state to another; giving up says why, and what was given up can be taken up again. */
    void move(Member member, ActionState to, String reason) {
        plan.refuseUnlessCoordinates(member);
        if (to == state) {
            throw Refusal.conflict("improvement.refusal.state.same");
        }
        WrongFields.Found wrong = new WrongFields.Found();
        Typed.within(wrong, "reason", reason, to == ActionState.GIVEN_UP, LONGEST_REASON);
        wrong.refuse();
    }
}
