package org.ampli.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;

/**
 * All readers of a Cité agreed to the same feedback, word for word, and it is frozen and sent.
 *
 * @param replyBy the last day of the Cité's right of reply, in Europe/Paris
 */
public record FeedbackSent(
        AssessmentId assessment,
        FeedbackId feedback,
        CiteId cite,
        CampaignId campaign,
        LocalDate replyBy,
        Instant at) {}
