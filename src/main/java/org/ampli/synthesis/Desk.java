package org.ampli.synthesis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Deadline;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of a Cité have before them when they write its synthesis.
 *
 * @param readers those who read it now, the lead first
 * @param replyBy the Cité's last day to reply to the feedback, null while none is sent
 * @param repliedAt when the Cité said its last word, null while it has not
 * @param due the day of the syntheses, null for a practice grid
 * @param releasedAt when this Cité's synthesis left, null while it has not
 */
record Desk(
        AssessmentId assessment,
        CiteId cite,
        String citeName,
        String country,
        CampaignId campaign,
        int year,
        GridEditionId edition,
        boolean unsealed,
        boolean closed,
        List<Reader> readers,
        @Nullable LocalDate replyBy,
        @Nullable Instant repliedAt,
        @Nullable LocalDate due,
        @Nullable Instant releasedAt) {

    /** One who reads and writes. */
    record Reader(PersonId person, String name) {}

    String address() {
        return "/readings/" + assessment.value() + "/synthesis";
    }

    /** Writing may begin once the readings are open to one another; a closed year is read-only for ever. */
    void refuseWriting() {
        if (!unsealed) {
            throw Refusal.conflict("synthesis.refusal.sealed");
        }
        if (closed) {
            throw Refusal.conflict("synthesis.refusal.closed");
        }
    }

    /** Whether the Cité had its say: it said its last word, or its window is over. */
    boolean heard(Instant now) {
        return repliedAt != null || replyBy != null && Deadline.passed(replyBy, now);
    }

    /** A synthesis is finished after the reply, or the end of the window for it, and not before. */
    void refuseFinishing(Instant now) {
        refuseWriting();
        if (replyBy == null) {
            throw Refusal.conflict("synthesis.refusal.noFeedback");
        }
        if (!heard(now)) {
            throw Refusal.conflict("synthesis.refusal.reply");
        }
        if (readers.size() < 2) {
            throw Refusal.conflict("synthesis.refusal.alone");
        }
    }
}
