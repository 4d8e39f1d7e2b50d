package org.ampli.governance;

import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * One term of one person in a group of the network.
 *
 * @param as quality officer or manager, what they were when it was given; null when they were neither
 * @param endsOn the day on which it is over, or null while nobody knows
 * @param speaks whether they are quality officer or manager of a Cité today, as a member has to be (C13)
 */
public record Seat(
        MandateId mandate,
        PersonId person,
        String name,
        @Nullable Role as,
        @Nullable Home home,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean speaks,
        Why why) {

    /** The Cité from which somebody comes. */
    public record Home(CiteId cite, String slug, String title, String language) {}

    /** How it came and how it went. */
    record Why(@Nullable String namedBy, @Nullable String endedBy, String reason) {}

    public boolean on(LocalDate day) {
        return !startsOn.isAfter(day) && !over(day);
    }

    boolean over(LocalDate day) {
        return endsOn != null && !endsOn.isAfter(day);
    }

    boolean planned(LocalDate today) {
        return startsOn.isAfter(today) && !over(startsOn);
    }

    /** Whether it is over within so many days from today. */
    boolean endsWithin(int days, LocalDate today) {
        return on(today) && endsOn != null && !endsOn.isAfter(today.plusDays(days));
    }
}
