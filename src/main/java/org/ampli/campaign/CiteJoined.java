package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A Cité joins a campaign that runs already, or gets its practice grid; {@code fillBy} is its own last day. */
public record CiteJoined(CampaignId campaign, CiteId cite, LocalDate fillBy, PersonId by, Instant at) {}
