package org.ampli.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ampli.shared.Page;

/**
 * One year's programme: launched on a day, filled within six weeks, read within three months (C47, C51).
 *
 * <p>A deadline is the end of a day in Europe/Paris, whatever daylight saving does; nothing locks when it passes.
 */
public record Campaign(CampaignId id, int year, LocalDate launchedOn) {

    /** Days to fill the grid, « dans un délai de six semaines » (C47). */
    public static final int DAYS_TO_FILL = 42;

    public LocalDate fillBy() {
        return launchedOn.plusDays(DAYS_TO_FILL);
    }

    /** Three calendar months from the launch (C51). */
    public LocalDate synthesesBy() {
        return launchedOn.plusMonths(3);
    }

    /** The first instant after the day on which the grid is due. */
    public Instant fillDeadline() {
        return fillBy().plusDays(1).atStartOfDay(Page.ZONE).toInstant();
    }

    public boolean late(Instant now) {
        return !now.isBefore(fillDeadline());
    }

    /** Whole days left to fill, today included; zero or less once it is past. */
    public long daysLeft(Instant now) {
        return Math.ceilDiv(Duration.between(now, fillDeadline()).toMinutes(), 24 * 60);
    }
}
