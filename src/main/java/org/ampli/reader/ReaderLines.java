package org.ampli.reader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ampli.matching.Coordinates;
import org.ampli.matching.Reader;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the technical group as it is today: for which Cité each speaks, and in which languages they read. */
@Component
public class ReaderLines {

    private final JdbcClient database;
    private final Clock clock;

    ReaderLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order of their towns; who holds two offices reads in the one for which they were given their seat. */
    public List<ReaderLine> group() {
        return database.sql("""
                        select p.id, p.name, p.email, p.language as own, s.role, c.id as cite_id, c.town, c.country,
                               c.language, c.other_languages, c.latitude, c.longitude,
                               array(select l.language from reader_language l where l.person_id = p.id) as declared
                          from person p
                          join lateral (
                               select t.id from mandate t
                                where t.person_id = p.id and t.role = 'TECHNICAL_GROUP'
                                  and t.starts_on <= :today and (t.ends_on is null or t.ends_on > :today)
                                order by t.starts_on, t.id limit 1) t on true
                          left join seat e on e.mandate_id = t.id
                          left join lateral (
                               select m.role, m.cite_id from mandate m
                                where m.person_id = p.id and m.role in ('MANAGER', 'QUALITY_OFFICER', 'DEPUTY_OFFICER')
                                  and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                                order by m.role = e.held_as desc nulls last, m.starts_on, m.id limit 1) s on true
                          left join cite c on c.id = s.cite_id
                         where p.disabled_at is null
                         order by c.town, p.name
                        """)
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query((row, number) -> {
                    String town = row.getString("town");
                    return new ReaderLine(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("email"),
                            town == null ? "" : town,
                            town == null ? null : reader(row));
                })
                .list();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        Set<String> languages = new HashSet<>(texts(row, "declared"));
        if (languages.isEmpty()) {
            languages.add(row.getString("own"));
            languages.add(row.getString("language"));
            languages.addAll(texts(row, "other_languages"));
        }
        return new Reader(
                new PersonId(row.getObject("id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("role").equals("MANAGER"),
                Set.copyOf(languages),
                row.getString("country"),
                Coordinates.of(row.getObject("latitude", Double.class), row.getObject("longitude", Double.class)));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
