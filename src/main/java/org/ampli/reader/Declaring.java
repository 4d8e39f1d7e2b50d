package org.ampli.reader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What readers say of themselves: their ties, which the steering group may declare too, and their languages. */
@Component
public class Declaring {

    private static final String TIE = """
            select t.id, t.person_id, p.name, t.cite_id, c.town, t.reason, t.declared_at, b.name as by_name
              from reader_tie t join person p on p.id = t.person_id join cite c on c.id = t.cite_id
              join person b on b.id = t.declared_by
             where t.lifted_at is null and\s""";

    private final JdbcClient database;
    private final Clock clock;

    Declaring(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who may not read a Cité, by name. */
    public List<Tie> tiesTo(CiteId cite) {
        return database.sql(TIE + "t.cite_id = :cite order by p.name")
                .param("cite", cite.value())
                .query(Declaring::tie)
                .list();
    }

    List<Tie> tiesOf(PersonId person) {
        return database.sql(TIE + "t.person_id = :person order by c.town")
                .param("person", person.value())
                .query(Declaring::tie)
                .list();
    }

    /** Declared twice, it is kept once, with its first reason. */
    public void tie(Member by, PersonId person, CiteId cite, String reason) {
        database.sql("""
                        insert into reader_tie (id, person_id, cite_id, reason, declared_at, declared_by)
                        values (:id, :person, :cite, :reason, :now, :by) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("cite", cite.value())
                .param("reason", reason)
                .param("now", now())
                .param("by", by.person().value())
                .update();
    }

    /** Takes a tie back: whoever has it, or the steering group. */
    public void untie(Member by, UUID tie) {
        int untied = database.sql("""
                        update reader_tie set lifted_at = :now, lifted_by = :by
                         where id = :tie and lifted_at is null and (person_id = :by or :steers)
                        """)
                .param("tie", tie)
                .param("now", now())
                .param("by", by.person().value())
                .param("steers", by.steers())
                .update();
        if (untied == 0) {
            throw Refusal.notFound();
        }
    }

    Set<String> languages(PersonId person) {
        return Set.copyOf(database.sql("select language from reader_language where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    /** Those and no others. */
    @Transactional
    public void reads(Member member, Set<String> languages) {
        database.sql("delete from reader_language where person_id = :person")
                .param("person", member.person().value())
                .update();
        database.sql("""
                        insert into reader_language (person_id, language, declared_at, declared_by)
                        select :person, unnest(:languages), :now, :person
                        """)
                .param("person", member.person().value())
                .param("languages", languages.toArray(String[]::new))
                .param("now", now())
                .update();
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("town"),
                row.getString("reason"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
