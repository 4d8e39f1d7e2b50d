package org.ampli.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms in the groups of the network, with what each member is in which Cité. */
@Component
class Seats {

    private final JdbcClient database;
    private final Clock clock;

    Seats(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    /** Every term in a group, the last one first; one that was taken back before it began is none. */
    List<Seat> of(Role group) {
        return database.sql("""
                        select m.id, m.person_id, p.name, m.starts_on, m.ends_on, m.reason,
                               coalesce(s.held_as, held.role) as held_as,
                               c.id as cite_id, c.slug, replace(c.name, '''', '’') as title, c.language,
                               n.name as named_by, e.name as ended_by,
                               exists (select from mandate l where l.person_id = m.person_id
                                          and l.role in ('MANAGER', 'QUALITY_OFFICER') and l.starts_on <= :today
                                          and (l.ends_on is null or l.ends_on > :today)) as speaks
                          from mandate m join person p on p.id = m.person_id
                          left join seat s on s.mandate_id = m.id
                          left join lateral (
                               select l.role, l.cite_id from mandate l
                                where l.person_id = m.person_id and l.role in ('MANAGER', 'QUALITY_OFFICER')
                                order by (l.starts_on <= m.starts_on and (l.ends_on is null or l.ends_on > m.starts_on)) desc,
                                         l.role = 'MANAGER' desc, l.starts_on desc limit 1) held on true
                          left join cite c on c.id = coalesce(s.cite_id, held.cite_id)
                          left join person n on n.id = m.named_by
                          left join person e on e.id = m.ended_by
                         where m.role = :group
                           and (m.ends_on is null or m.ends_on > m.starts_on
                                or m.ended_at >= m.starts_on::timestamp at time zone 'Europe/Paris')
                         order by m.starts_on desc, c.slug, p.name
                        """)
                .param("group", group.name())
                .param("today", today())
                .query(Seats::seat)
                .list();
    }

    /** Nobody else is given a term in any group until the transaction is over. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('ampli.seats', 0))")
                .query((row, number) -> "")
                .list();
    }

    /** The Cité in which someone holds this role on a day. */
    Optional<CiteId> where(PersonId person, Role role, LocalDate day) {
        return database.sql("""
                        select cite_id from mandate where person_id = :person and role = :role
                           and starts_on <= :day and (ends_on is null or ends_on > :day)
                         order by starts_on limit 1
                        """)
                .param("person", person.value())
                .param("role", role.name())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(CiteId::new);
    }

    /** Somebody who may be given a term: they hold the role today, and have none. */
    record Eligible(UUID person, String name, String title) {}

    List<Eligible> eligible(Role group, Role role) {
        return database.sql("""
                        select p.id as person, p.name, replace(c.name, '''', '’') as title
                          from mandate l join person p on p.id = l.person_id join cite c on c.id = l.cite_id
                         where l.role = :role and l.starts_on <= :today and (l.ends_on is null or l.ends_on > :today)
                           and p.disabled_at is null and c.stage <> 'CLOSED'
                           and not exists (select from mandate m where m.person_id = p.id and m.role = :group
                                              and (m.ends_on is null or m.ends_on > :soon))
                         order by c.town, c.slug, p.name
                        """)
                .param("role", role.name())
                .param("group", group.name())
                .param("today", today())
                .param("soon", today().plusDays(SeatPlan.DAYS_AHEAD))
                .query(Eligible.class)
                .list();
    }

    /** What somebody was when they were given a seat. */
    void keep(MandateId mandate, Role as, CiteId cite) {
        database.sql("insert into seat (mandate_id, held_as, cite_id) values (:mandate, :as, :cite)")
                .param("mandate", mandate.value())
                .param("as", as.name())
                .param("cite", cite.value())
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        String as = row.getString("held_as");
        return new Seat(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                as == null ? null : Role.valueOf(as),
                home(row),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("speaks"),
                new Seat.Why(row.getString("named_by"), row.getString("ended_by"), row.getString("reason")));
    }

    private static Seat.@Nullable Home home(ResultSet row) throws SQLException {
        UUID cite = row.getObject("cite_id", UUID.class);
        return cite == null
                ? null
                : new Seat.Home(
                        new CiteId(cite), row.getString("slug"), row.getString("title"), row.getString("language"));
    }
}
