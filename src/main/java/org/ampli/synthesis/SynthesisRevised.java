package org.ampli.synthesis;

import java.time.Instant;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;

/** A Cité that had received its synthesis received another version of it. */
public record SynthesisRevised(CiteId cite, CampaignId campaign, UUID version, String reason, Instant at) {}
