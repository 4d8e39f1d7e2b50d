package org.ampli.mandate;

import java.time.LocalDate;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role of a Cité that nobody holds, or that nobody will hold two months from now.
 *
 * @param until the day on which the last holder was or will be over, or null when nobody was ever named
 */
record Vacancy(
        String slug,
        String title,
        String language,
        Role role,
        @Nullable LocalDate until) {}
