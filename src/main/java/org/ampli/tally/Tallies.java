package org.ampli.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.GridEditions;
import org.ampli.grid.IndicatorId;
import org.ampli.grid.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the answers of all grids as they were last sent: read for one count, and kept nowhere. */
@Component
class Tallies {

    private final JdbcClient database;
    private final GridEditions editions;

    Tallies(JdbcClient database, GridEditions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** One answer counted, in whole Cités. */
    private record Tally(int yes, int no) {

        static final Tally NONE = new Tally(0, 0);
    }

    Figures of(CampaignId campaign, GridEditionId edition, List<UUID> sendings) {
        Map<IndicatorId, Tally> tallies = new HashMap<>();
        database.sql("""
                        select s.indicator_id, count(*) filter (where s.yes) as yes, count(*) filter (where not s.yes) as no
                          from sent_answer s
                          join assessment a on a.id = s.assessment_id
                         where a.campaign_id = :campaign
                           and a.cite_id in (select g.cite_id from sending g where g.id = any(:sendings))
                         group by s.indicator_id
                        """)
                .param("campaign", campaign.value())
                .param("sendings", sendings.toArray(UUID[]::new))
                .query(row -> {
                    tallies.put(
                            new IndicatorId(row.getObject("indicator_id", UUID.class)),
                            new Tally(row.getInt("yes"), row.getInt("no")));
                });
        GridEdition grid = editions.edition(edition, Locale.FRENCH);
        return new Figures(
                sendings.size(),
                grid.parts().stream()
                        .flatMap(part -> figures(part, tallies).stream())
                        .toList());
    }

    private static List<Figures.Figure> figures(Part part, Map<IndicatorId, Tally> tallies) {
        return part.indicators().stream()
                .map(indicator -> {
                    Tally tally = tallies.getOrDefault(indicator.id(), Tally.NONE);
                    return Figures.Figure.of(
                            indicator.code(),
                            part.code(),
                            part.axis().code(),
                            indicator.level().code(),
                            tally.yes(),
                            tally.no());
                })
                .toList();
    }
}
