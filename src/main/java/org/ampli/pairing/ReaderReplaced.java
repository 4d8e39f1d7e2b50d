package org.ampli.pairing;

import java.time.Instant;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else reads a Cité, by hand.
 *
 * @param before who did, or null when nobody was there
 */
public record ReaderReplaced(
        CampaignId campaign,
        CiteId cite,
        @Nullable PersonId before,
        PersonId after,
        String reason,
        PersonId by,
        Instant at) {}
