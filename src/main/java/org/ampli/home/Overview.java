package org.ampli.home;

import org.ampli.campaign.CampaignId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the network office wants to know first: whom a Cité lacks, and how many grids are on their way. */
@Component
class Overview {

    private final JdbcClient database;
    private final boolean keepsMails;

    Overview(JdbcClient database, @Value("${ampli.demo}") boolean demo, @Value("${spring.mail.host:}") String post) {
        this.database = database;
        this.keepsMails = demo && post.isEmpty();
    }

    /**
     * Counts of the operating Cités; no Cité is named, none is compared.
     *
     * @param withoutOfficer have neither quality officer nor deputy today
     * @param begun have an answer, and have not sent their grid
     * @param keepsMails the demo without a post shows the mails that it would have sent
     */
    record State(int cites, int withoutOfficer, int withoutManager, int begun, int sent, boolean keepsMails) {}

    State of(CampaignId campaign) {
        return database.sql("""
                        select count(*) as cites,
                               count(*) filter (where not 'QUALITY_OFFICER' = any (roles)
                                                  and not 'DEPUTY_OFFICER' = any (roles)) as without_officer,
                               count(*) filter (where not 'MANAGER' = any (roles)) as without_manager,
                               count(*) filter (where answered and not sent) as begun,
                               count(*) filter (where sent) as sent,
                               :mails as keeps_mails
                          from (select array(select m.role from mandate m
                                              where m.cite_id = c.id
                                                and m.starts_on <= current_date
                                                and (m.ends_on is null or m.ends_on > current_date)) as roles,
                                       exists (select from answer a where a.assessment_id = s.id) as answered,
                                       coalesce(s.sent_at > coalesce(s.taken_up_at, '-infinity'), false) as sent
                                  from cite c
                                  left join assessment s on s.cite_id = c.id and s.campaign_id = :campaign
                                 where c.stage = 'OPERATING') each_cite
                        """)
                .param("campaign", campaign.value())
                .param("mails", keepsMails)
                .query(State.class)
                .single();
    }
}
