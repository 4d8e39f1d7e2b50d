package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A Cité asks for more days. */
public record ExtensionAsked(
        ExtensionId extension,
        CampaignId campaign,
        CiteId cite,
        LocalDate wishedOn,
        String reason,
        PersonId by,
        Instant at) {}
