package org.ampli.mandate;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * The end of a mandate was decided.
 *
 * @param cite where it was held, or null for a role of the whole network
 * @param endsOn the day on which it is over, today or later
 * @param reason in the words of who ended it; empty when a successor took over
 */
public record MandateEnded(
        MandateId mandate,
        PersonId person,
        Role role,
        @Nullable CiteId cite,
        LocalDate endsOn,
        String reason,
        PersonId by,
        Instant at) {}
