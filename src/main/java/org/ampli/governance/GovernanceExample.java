package org.ampli.governance;

import java.time.LocalDate;
import org.ampli.network.MandateId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.springframework.stereotype.Component;

/** Gives the demo its seats and a candidacy, through the gestures that the steering group and the others would make. */
@Component
public class GovernanceExample {

    private final Appointing appointing;
    private final Applying applying;

    GovernanceExample(Appointing appointing, Applying applying) {
        this.appointing = appointing;
        this.applying = applying;
    }

    /** A seat for two years from a day, which may be past. */
    public MandateId seat(PersonId person, Role as, LocalDate from, PersonId by) {
        return appointing.seat(person, as, from, by);
    }

    /** A candidacy that has its manager's agreement, and waits for the steering group. */
    public void apply(Member officer, Member manager, int days, String words) {
        applying.agree(manager, applying.open(officer, new Declaration(days, true, words)));
    }
}
