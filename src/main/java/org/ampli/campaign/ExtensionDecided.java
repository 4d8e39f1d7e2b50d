package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A Cité is given more days, asked for or offered, or is refused them.
 *
 * @param until its new last day, null when refused
 * @param reason what whoever decided says to the Cité
 */
public record ExtensionDecided(
        ExtensionId extension,
        CampaignId campaign,
        CiteId cite,
        @Nullable LocalDate until,
        String reason,
        PersonId by,
        Instant at) {}
