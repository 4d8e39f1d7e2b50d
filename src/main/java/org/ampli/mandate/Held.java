package org.ampli.mandate;

import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/** A mandate as the rules see it. */
record Held(
        MandateId id,
        PersonId person,
        Role role,
        @Nullable CiteId cite,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    boolean on(LocalDate day) {
        return !startsOn.isAfter(day) && !over(day);
    }

    boolean over(LocalDate day) {
        return endsOn != null && !endsOn.isAfter(day);
    }
}
