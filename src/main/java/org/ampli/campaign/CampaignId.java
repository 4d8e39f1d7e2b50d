package org.ampli.campaign;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one yearly campaign. */
public record CampaignId(UUID value) implements Identifier {

    public static CampaignId next() {
        return new CampaignId(UUID.randomUUID());
    }
}
