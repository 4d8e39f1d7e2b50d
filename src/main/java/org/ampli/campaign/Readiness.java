package org.ampli.campaign;

import java.util.List;

/** Says what one room still misses before a campaign may be launched; while any says something, it is refused. */
public interface Readiness {

    /** What is not ready for the campaign in preparation; empty when nothing is missing. */
    List<Missing> missing(CampaignId campaign);
}
