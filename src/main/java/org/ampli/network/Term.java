package org.ampli.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a mandate lasts, and who gave it.
 *
 * @param startsOn its first day
 * @param endsOn the day on which it is over, or null while nobody knows
 * @param by who named, or null for what the register was given without an author
 */
public record Term(
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable PersonId by) {

    public Term {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a mandate does not end on " + endsOn + " before it starts");
        }
    }

    public static Term from(LocalDate startsOn, PersonId by) {
        return new Term(startsOn, null, by);
    }
}
