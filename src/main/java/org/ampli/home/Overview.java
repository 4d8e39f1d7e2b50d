package org.ampli.home;

import java.time.Clock;
import java.time.LocalDate;
import org.ampli.campaign.CampaignId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the network office wants to know first: whom a Cité lacks, and how many grids are on their way. */
@Component
class Overview {

    private final JdbcClient database;
    private final Clock clock;

    Overview(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts of the operating Cités; no Cité is named, none is compared.
     *
     * @param withoutOfficer have neither quality officer nor deputy today
     * @param begun have an answer, and have not sent their grid
     */
    record State(int cites, int withoutOfficer, int withoutManager, int begun, int sent) {}

    State of(CampaignId campaign) {
        return database.sql("""
                        select count(*) as cites,
                               count(*) filter (where not 'QUALITY_OFFICER' = any (roles)
                                                  and not 'DEPUTY_OFFICER' = any (roles)) as without_officer,
                               count(*) filter (where not 'MANAGER' = any (roles)) as without_manager,
                               count(*) filter (where answered and not sent) as begun,
                               count(*) filter (where sent) as sent
                          from (select array(select m.role from mandate m
                                              where m.cite_id = c.id
                                                and m.starts_on <= :today
                                                and (m.ends_on is null or m.ends_on > :today)) as roles,
                                       exists (select from answer a where a.assessment_id = s.id) as answered,
                                       coalesce(s.sent_at > coalesce(s.taken_up_at, '-infinity'), false) as sent
                                  from cite c
                                  left join assessment s on s.cite_id = c.id and s.campaign_id = :campaign
                                 where c.stage = 'OPERATING') each_cite
                        """)
                .param("campaign", campaign.value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(State.class)
                .single();
    }
}
