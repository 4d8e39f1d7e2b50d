package org.ampli.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A year begins on the Cités that take part.
 *
 * @param fillBy the last day to fill, for all of them
 * @param by null for a campaign that no person launched
 */
public record CampaignLaunched(
        CampaignId campaign,
        int year,
        List<CiteId> cites,
        LocalDate fillBy,
        @Nullable PersonId by,
        Instant at) {}
