package org.ampli.visa;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.sending.SendingId;

/** A Cité's grid is sent with its manager's visa, and a frozen copy of it is kept. */
public record AssessmentSent(
        AssessmentId assessment, CiteId cite, CampaignId campaign, SendingId sending, PersonId by, Instant at) {}
