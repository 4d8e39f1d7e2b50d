package org.ampli.review;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;

/** What the readers of a Cité wrote each alone is open to all of them, and changes no more. */
public record ReadingUnsealed(AssessmentId assessment, CiteId cite, CampaignId campaign, Cause cause, Instant at) {

    /** Why it was unsealed. */
    public enum Cause {
        /** Every reader said that their reading is done. */
        ALL_DONE,
        /** The last day for it is past. */
        DATE
    }
}
