package org.ampli.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is reminded today: halfway, seven days and one day before the last day of their own Cité (C47), and only whoever
 * has something to do: nobody once it is sent, and the manager alone while the visa is asked for.
 *
 * <p>A reminder that could not be told on its day may be two days late, then it is left out.
 */
@Component
class Reminders {

    private static final String DUE = """
            with filling as materialized (
                 select p.cite_id, p.fill_by, p.campaign_id, c.edition_id, a.id as assessment_id,
                        (p.joined_at at time zone 'Europe/Paris')::date as since,
                        coalesce(a.visa_asked_at > coalesce(a.handed_back_at, '-infinity'), false) as at_manager
                   from taking_part p
                   join campaign c on c.id = p.campaign_id and c.practice_of is null
                                  and c.launched_on is not null and c.closed_at is null
                   left join assessment a on a.cite_id = p.cite_id and a.campaign_id = p.campaign_id
                  where a.sent_at is null and p.fill_by between :today and :today + 400),
            marked as (
                 select f.*,
                        case when :today >= f.fill_by - 1 then 'ONE_DAY'
                             when :today between f.fill_by - 7 and f.fill_by - 5 then 'SEVEN_DAYS'
                             when f.fill_by - 7 > :today
                              and :today - (f.since + (f.fill_by - f.since) / 2) between 0 and 2 then 'HALFWAY'
                         end as kind
                   from filling f)
            select distinct m.kind, r.person_id as person, p.language, m.cite_id as cite, i.name as cite_name,
                   case m.kind when 'HALFWAY' then m.since else m.fill_by end as day, m.fill_by,
                   m.fill_by - :today as days_left,
                   (select count(*) from answer w where w.assessment_id = m.assessment_id
                       and w.yes is not null)::int as answered,
                   (select count(*) from grid_indicator g where g.edition_id = m.edition_id and not g.coming)::int as total
              from marked m
              join mandate r on r.cite_id = m.cite_id and r.starts_on <= :today
                            and (r.ends_on is null or r.ends_on > :today)
                            and r.role = any (case when m.at_manager then array['MANAGER']
                                else array['QUALITY_OFFICER', 'DEPUTY_OFFICER', 'MANAGER'] end)
              join person p on p.id = r.person_id and p.disabled_at is null
              join cite i on i.id = m.cite_id
             where m.kind is not null and (:person::uuid is null or r.person_id = :person)
               and not exists (select from notice n
                    where n.person_id = r.person_id and n.kind = m.kind and n.subject = m.cite_id
                      and n.day = case m.kind when 'HALFWAY' then m.since else m.fill_by end)
            """;

    private final JdbcClient database;

    Reminders(JdbcClient database) {
        this.database = database;
    }

    /** @param person or null for everyone */
    List<Reminder> of(@Nullable PersonId person, LocalDate today) {
        return database.sql(DUE)
                .param("today", today)
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .query((row, number) -> new Reminder(
                        Kind.valueOf(row.getString("kind")),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("language"),
                        row.getObject("cite", UUID.class),
                        row.getString("cite_name"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("fill_by", LocalDate.class),
                        row.getLong("days_left"),
                        row.getInt("answered"),
                        row.getInt("total")))
                .list();
    }
}
