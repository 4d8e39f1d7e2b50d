package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * More days for one Cité, asked for by it or offered to it, and what was decided (I25).
 *
 * @param askedAt null where it was offered without having been asked for
 * @param decidedAt null while nobody has answered
 * @param until the new last day, null while nobody has answered and where it was refused
 */
public record Extension(
        ExtensionId id,
        CampaignId campaign,
        CiteId cite,
        @Nullable Instant askedAt,
        @Nullable String askedBy,
        String reason,
        @Nullable LocalDate wished,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        String decision,
        @Nullable LocalDate until) {

    /** Signs that a reason may have. */
    public static final int LONGEST_REASON = 2000;

    public boolean waiting() {
        return decidedAt == null;
    }

    public boolean granted() {
        return until != null;
    }

    /** Refuses to answer twice: a later answer would be another extension. */
    void refuseDecided() {
        if (!waiting()) {
            throw Refusal.conflict("campaign.refusal.decided");
        }
    }

    /** Refuses a day that would give nothing: one that is past, not after the present last day, or a year away. */
    static void refuseDay(LocalDate day, LocalDate fillBy, LocalDate today) {
        if (day.isBefore(today) || !day.isAfter(fillBy) || day.isAfter(fillBy.plusYears(1))) {
            throw Refusal.invalid("campaign.extension.error.day");
        }
    }
}
