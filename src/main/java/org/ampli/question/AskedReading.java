package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Deadline;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A reading whose reader may ask something.
 *
 * @param place at which they sit
 * @param day the last one on which it is sealed, in Europe/Paris
 * @param closed whether the campaign is over
 */
record AskedReading(
        AssessmentId assessment,
        CiteId cite,
        CampaignId campaign,
        GridEditionId edition,
        Named named,
        ReaderPlace place,
        LocalDate day,
        boolean sealed,
        boolean closed) {

    /** The Cité as a sentence names it, and the year. */
    record Named(String cite, int year) {}

    String address() {
        return "/readings/" + assessment.value();
    }

    /** The last day on which a question may go, null when none may. */
    @Nullable
    LocalDate asksUntil() {
        return sealed && !closed ? day : null;
    }

    boolean open(Instant now) {
        return sealed && !closed && !Deadline.passed(day, now);
    }

    /** A question belongs to the reading that each does alone: after it, readers speak together. */
    void refuseAsking(Instant now) {
        if (closed) {
            throw Refusal.conflict("question.refusal.closed", named.year());
        }
        if (!sealed) {
            throw Refusal.conflict("question.refusal.unsealed");
        }
        if (!open(now)) {
            throw Refusal.conflict("question.refusal.over");
        }
    }
}
