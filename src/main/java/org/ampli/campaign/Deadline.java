package org.ampli.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ampli.shared.Page;

/** A last day ends with the day in Europe/Paris, whatever daylight saving does; nothing locks when it passes. */
public final class Deadline {

    private Deadline() {}

    /** The first instant after the day. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Page.ZONE).toInstant();
    }

    public static boolean passed(LocalDate day, Instant now) {
        return !now.isBefore(end(day));
    }

    /** Days left, the present one included; zero or less once it is past. */
    public static long daysLeft(LocalDate day, Instant now) {
        return Duration.between(
                        now.atZone(Page.ZONE).toLocalDate().atStartOfDay(),
                        day.plusDays(1).atStartOfDay())
                .toDays();
    }
}
