package org.ampli.campaign;

import java.time.Instant;
import org.ampli.network.PersonId;

/** A campaign is over, and read-only for ever. */
public record CampaignClosed(CampaignId campaign, int year, PersonId by, Instant at) {}
