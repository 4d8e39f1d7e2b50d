package org.ampli.mandate;

import java.time.LocalDate;
import org.ampli.network.MandateId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/** One mandate as the page of a Cité shows it. */
record MandateLine(
        MandateId id,
        Role role,
        String name,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Why why) {

    /**
     * How it came and how it went.
     *
     * @param reason in the words of who ended it
     * @param successor who took over on the day on which it ended, where no reason was given
     */
    record Why(
            @Nullable String namedBy,
            @Nullable String endedBy,
            String reason,
            @Nullable String successor) {}

    boolean past(LocalDate today) {
        return endsOn != null && !endsOn.isAfter(today);
    }

    boolean planned(LocalDate today) {
        return startsOn.isAfter(today);
    }
}
