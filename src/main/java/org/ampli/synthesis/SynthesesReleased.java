package org.ampli.synthesis;

import java.time.Instant;
import java.util.List;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * Cités received their syntheses: all that were ready at one moment, or one that was not and came later.
 *
 * @param first whether it is the moment of the whole network
 */
public record SynthesesReleased(CampaignId campaign, List<CiteId> cites, boolean first, PersonId by, Instant at) {}
