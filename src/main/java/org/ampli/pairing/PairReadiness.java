package org.ampli.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Missing;
import org.ampli.campaign.Readiness;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * No campaign opens while a Cité does not know whom to call (C53), or while its reader has left the technical group.
 */
@Component
class PairReadiness implements Readiness {

    private static final String COUNTED = """
            select c.year,
                   count(*) filter (where places < 2) as bare,
                   count(*) filter (where gone > 0) as gone
              from (select t.campaign_id, t.cite_id,
                           count(*) filter (where r.place in ('LEAD', 'SECOND')) as places,
                           count(*) filter (where r.id is not null and not exists (
                               select from mandate m where m.person_id = r.person_id and m.role = 'TECHNICAL_GROUP'
                                  and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))) as gone
                      from taking_part t
                      left join pair_reader r on r.campaign_id = t.campaign_id and r.cite_id = t.cite_id
                                             and r.until_at is null
                     group by t.campaign_id, t.cite_id) counted
              join campaign c on c.id = counted.campaign_id
             where\s""";

    private final JdbcClient database;
    private final Clock clock;

    PairReadiness(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of one campaign that is prepared or runs: how many Cités lack a reader, and how many have one who has left. */
    record Count(int year, long bare, long gone) {

        String address() {
            return "/campaigns/" + year + "/pairs";
        }
    }

    @Override
    public List<Missing> missing(CampaignId campaign) {
        List<Missing> missing = new ArrayList<>();
        for (Count count : database.sql(COUNTED + "c.id = :campaign group by c.id")
                .param("campaign", campaign.value())
                .param("today", today())
                .query(Count.class)
                .list()) {
            if (count.bare() > 0) {
                missing.add(Missing.of("pairing.missing.bare", count.address(), count.bare()));
            }
            if (count.gone() > 0) {
                missing.add(Missing.of("pairing.missing.gone", count.address(), count.gone()));
            }
        }
        return missing;
    }

    /** The years that are prepared or run. */
    List<Count> live() {
        return database.sql(COUNTED + "c.practice_of is null and c.closed_at is null group by c.id order by c.year")
                .param("today", today())
                .query(Count.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
