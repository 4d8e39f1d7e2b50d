package org.ampli.following;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.calendar.DatedFact;
import org.ampli.calendar.DatedFacts;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days of the year that runs, in the calendars of those whom each concerns: a Cité's last day for its team, the
 * work of reading for the technical and steering groups, the winter school for all who speak for a Cité.
 */
@Component
class FollowingDates implements DatedFacts {

    private static final String DATES = """
            select c.id, d.milestone, d.day, '/campaigns/' || c.year as address,
                   (select count(*) from campaign_date h
                     where h.campaign_id = c.id and h.milestone = d.milestone and h.reason <> '') as moved
              from campaign c join campaign_day d on d.campaign_id = c.id
             where c.practice_of is null and c.launched_on is not null and c.closed_at is null
               and (d.milestone in (:milestones)
                    or d.milestone = 'REPLY' and exists (
                       select from taking_part t where t.campaign_id = c.id and t.cite_id = :coordinated))
            union all
            select c.id, 'FILL', t.fill_by, '/campaigns/' || c.year || '/cites/' || i.slug,
                   (select count(*) from campaign_date h
                     where h.campaign_id = c.id and h.milestone = 'FILL' and h.reason <> '')
                   + (select count(*) from extension e
                       where e.campaign_id = c.id and e.cite_id = i.id and e.granted_until is not null)
              from writing_now w
              join campaign c on c.id = w.campaign_id
              join taking_part t on t.campaign_id = w.campaign_id and t.cite_id = w.cite_id
              join cite i on i.id = w.cite_id
             where w.cite_id = :cite and c.practice_of is null
            """;

    private final JdbcClient database;

    FollowingDates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<DatedFact> of(Member member) {
        List<String> milestones = new ArrayList<>();
        if (member.coordinates()) {
            milestones.add("WINTER_SCHOOL");
        }
        if (member.reads() || member.steers()) {
            milestones.addAll(List.of("READING", "REPLY", "SYNTHESES", "WINTER_SCHOOL"));
        }
        return database.sql(DATES)
                .param("milestones", milestones.isEmpty() ? List.of("NONE") : milestones)
                .param("coordinated", member.coordinates() ? member.ownCite().value() : null, Types.OTHER)
                .param("cite", member.fills() ? member.ownCite().value() : null, Types.OTHER)
                .query((row, number) -> DatedFact.on(
                        row.getObject("day", LocalDate.class),
                        DatedFact.uidOf(
                                row.getString("milestone").toLowerCase(Locale.ROOT), row.getObject("id", UUID.class)),
                        row.getInt("moved"),
                        DatedFact.Title.of("following.calendar." + row.getString("milestone")),
                        row.getString("address")))
                .list();
    }
}
