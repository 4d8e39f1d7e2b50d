package org.ampli.feedback;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A Cité says that its reply to its readers is whole. */
public record ReplyEnded(
        AssessmentId assessment, FeedbackId feedback, CiteId cite, CampaignId campaign, PersonId by, Instant at) {}
