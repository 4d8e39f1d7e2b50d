package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.PersonId;

/** A date of a campaign that runs is moved, with the reason that its author gave. */
public record DateMoved(
        CampaignId campaign,
        Milestone milestone,
        LocalDate from,
        LocalDate to,
        String reason,
        PersonId by,
        Instant at) {}
