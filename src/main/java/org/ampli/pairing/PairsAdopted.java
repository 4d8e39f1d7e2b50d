package org.ampli.pairing;

import java.time.Instant;
import java.util.List;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * The steering group adopted a proposal.
 *
 * @param cites those whose readers are others than before
 */
public record PairsAdopted(CampaignId campaign, List<CiteId> cites, PersonId by, Instant at) {}
