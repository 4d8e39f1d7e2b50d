package org.ampli.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the message of a launch tells: what was announced, and what of it concerns one reader. */
@Component
class LaunchFacts {

    private static final String ACTS_FOR = """
            exists (select from mandate m where m.cite_id = i.id and m.person_id = :person
                       and m.role = any (array['QUALITY_OFFICER', 'DEPUTY_OFFICER', 'MANAGER'])
                       and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
            """;

    private final JdbcClient database;
    private final Clock clock;

    LaunchFacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was announced to all.
     *
     * @param edition the code of the grid
     * @param before the code of the grid of the year before, empty for the first year
     */
    record Announced(String priorities, String goals, String edition, String before) {}

    Announced announced(Campaign campaign) {
        return database.sql("""
                        with texts as (select convert_from(content, 'UTF8')::jsonb -> 'texts' as t
                                         from announcement where campaign_id = :campaign)
                        select coalesce((select t ->> 'PRIORITIES' from texts), '') as priorities,
                               coalesce((select t ->> 'GOALS' from texts), '') as goals,
                               (select e.code from grid_edition e where e.id = c.edition_id) as edition,
                               coalesce((select e.code from campaign b join grid_edition e on e.id = b.edition_id
                                          where b.practice_of is null and b.launched_on is not null and b.year < c.year
                                          order by b.year desc limit 1), '') as before
                          from campaign c where c.id = :campaign
                        """)
                .param("campaign", campaign.id().value())
                .query(Announced.class)
                .single();
    }

    /** A Cité for which the reader acts, with its own last day. */
    record Own(String name, LocalDate fillBy) {}

    List<Own> own(Campaign campaign, PersonId reader) {
        return about(campaign, reader, """
                        select i.name, p.fill_by from taking_part p join cite i on i.id = p.cite_id
                         where p.campaign_id = :campaign and %s order by i.name
                        """.formatted(ACTS_FOR)).query(Own.class).list();
    }

    /** Somebody who reads one of these Cités (C53), and at which place. */
    record OwnReader(String cite, String name, String email, String place) {}

    List<OwnReader> readers(Campaign campaign, PersonId reader) {
        return about(campaign, reader, """
                        select i.name as cite, p.name, p.email, r.place
                          from pair_reader r join person p on p.id = r.person_id join cite i on i.id = r.cite_id
                         where r.campaign_id = :campaign and r.until_at is null and %s
                         order by i.name, array_position(array['LEAD', 'SECOND', 'THIRD'], r.place)
                        """.formatted(ACTS_FOR))
                .query(OwnReader.class)
                .list();
    }

    /** The names of the Cités that the reader of the message reads, those that they lead first; empty for nobody's. */
    Optional<String> read(Campaign campaign, PersonId reader) {
        return about(campaign, reader, """
                        select string_agg(i.name, ', ' order by r.place <> 'LEAD', i.name)
                          from pair_reader r join cite i on i.id = r.cite_id
                         where r.campaign_id = :campaign and r.person_id = :person and r.until_at is null
                        having count(*) > 0
                        """).query(String.class).optional();
    }

    private JdbcClient.StatementSpec about(Campaign campaign, PersonId reader, String query) {
        return database.sql(query)
                .param("campaign", campaign.id().value())
                .param("person", reader.value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)));
    }
}
