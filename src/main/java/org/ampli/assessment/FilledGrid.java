package org.ampli.assessment;

import java.time.Instant;
import org.ampli.campaign.Campaign;
import org.ampli.network.CiteId;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;

/**
 * The grid of a Cité as it is now, and where it stands between its team and its manager (C48).
 *
 * @param asked who asked for the visa last; null when nobody has, or not since the grid was taken up
 * @param handedBack when and why the manager gave it back instead, null unless that still stands
 * @param sentAt when it was last sent, whether or not it was taken up since
 * @param takenUpAt when it was taken up after that, null unless it is
 * @param copy what is filled in, without the meetings, the functions heard and the visa
 */
public record FilledGrid(
        AssessmentId id,
        CiteId cite,
        Campaign campaign,
        @Nullable Asked asked,
        @Nullable HandedBack handedBack,
        @Nullable Instant sentAt,
        @Nullable Instant takenUpAt,
        GridCopy copy,
        Instant now) {

    /** Who asked, by the name that they have today. */
    public record Asked(Instant at, String by) {}

    public record HandedBack(Instant at, String reason) {}

    /** Stands as sent: it takes no writing. */
    public boolean isSent() {
        return sentAt != null && takenUpAt == null;
    }

    /** Waits for its manager. */
    public boolean visaAsked() {
        return asked != null && handedBack == null && !isSent();
    }

    public boolean isLate() {
        return campaign.late(now) && !isSent();
    }
}
