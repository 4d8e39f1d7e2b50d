package org.ampli.synthesis;

import java.time.Instant;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/**
 * A synthesis that had left has another version.
 *
 * @param cite whose it is, null for that of the network
 */
public record SynthesisRevised(@Nullable CiteId cite, CampaignId campaign, UUID version, String reason, Instant at) {}
