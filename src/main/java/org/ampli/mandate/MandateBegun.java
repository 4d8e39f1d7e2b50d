package org.ampli.mandate;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was named.
 *
 * @param cite where, or null for a role of the whole network
 * @param startsOn the first day, today or later
 */
public record MandateBegun(
        MandateId mandate,
        PersonId person,
        Role role,
        @Nullable CiteId cite,
        LocalDate startsOn,
        PersonId by,
        Instant at) {}
