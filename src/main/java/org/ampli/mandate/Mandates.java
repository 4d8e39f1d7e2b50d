package org.ampli.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates of a Cité: those in force, those to come, and their past. */
@Component
class Mandates {

    private final JdbcClient database;

    Mandates(JdbcClient database) {
        this.database = database;
    }

    /** Every mandate that a Cité ever gave, the last one first; one that was taken back before it began is none. */
    List<MandateLine> of(CiteId cite) {
        return database.sql("""
                        select m.id, m.role, m.person_id as person, p.name, m.starts_on, m.ends_on, m.reason,
                               n.name as named_by, e.name as ended_by,
                               (select s.name from mandate next join person s on s.id = next.person_id
                                 where next.cite_id = m.cite_id and next.role = m.role and next.starts_on = m.ends_on
                                   and next.id <> m.id and m.reason = '' and m.role in ('QUALITY_OFFICER', 'MANAGER')
                                 limit 1) as successor
                          from mandate m join person p on p.id = m.person_id
                          left join person n on n.id = m.named_by
                          left join person e on e.id = m.ended_by
                         where m.cite_id = :cite
                           and (m.ends_on is null or m.ends_on > m.starts_on
                                or m.ended_at >= m.starts_on::timestamp at time zone 'Europe/Paris')
                         order by m.starts_on desc, coalesce(m.ends_on, 'infinity') desc, p.name
                        """)
                .param("cite", cite.value())
                .query((row, number) -> new MandateLine(
                        new MandateId(row.getObject("id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        new MandateLine.Why(
                                row.getString("named_by"),
                                row.getString("ended_by"),
                                row.getString("reason"),
                                row.getString("successor"))))
                .list();
    }

    /** Nobody else names or ends in this Cité until the transaction is over. */
    void lock(CiteId cite) {
        database.sql("select id from cite where id = :cite for no key update")
                .param("cite", cite.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** The mandates of a Cité that are not over on a day, those to come among them. */
    List<Held> held(CiteId cite, LocalDate day) {
        return database.sql("""
                        select id, person_id, role, cite_id, starts_on, ends_on from mandate
                         where cite_id = :cite and (ends_on is null or ends_on > :day)
                         order by starts_on, id
                        """)
                .param("cite", cite.value())
                .param("day", day)
                .query(Mandates::held)
                .list();
    }

    Optional<Held> find(MandateId mandate) {
        return database.sql("""
                        select id, person_id, role, cite_id, starts_on, ends_on from mandate where id = :mandate
                        """)
                .param("mandate", mandate.value())
                .query(Mandates::held)
                .optional();
    }

    Optional<Held> find(CiteId cite, MandateId mandate) {
        return find(mandate).filter(held -> cite.equals(held.cite()));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        UUID cite = row.getObject("cite_id", UUID.class);
        return new Held(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                cite == null ? null : new CiteId(cite),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
