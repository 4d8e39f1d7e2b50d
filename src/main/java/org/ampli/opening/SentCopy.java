package org.ampli.opening;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.sending.GridCopy;

/** What a Cité sent last in one campaign. */
record SentCopy(
        AssessmentId assessment, CiteId cite, String name, CampaignId campaign, int year, Instant at, GridCopy copy) {}
