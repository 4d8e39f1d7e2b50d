package org.ampli.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The Cités of the network, to be looked up. */
@Repository
public class Cites {

    private static final String NAMED = """
            select id, slug, name, town, country, language, other_languages, latitude, longitude, opened from cite
             where\s""";

    private final JdbcClient database;

    Cites(JdbcClient database) {
        this.database = database;
    }

    /** The Cité of this name in addresses. */
    public Optional<Cite> named(String slug) {
        return database.sql(NAMED + "slug = :slug")
                .param("slug", slug)
                .query(Cites::cite)
                .optional();
    }

    public Optional<Cite> find(CiteId cite) {
        return database.sql(NAMED + "id = :id")
                .param("id", cite.value())
                .query(Cites::cite)
                .optional();
    }

    List<CiteLine> all() {
        return database.sql("""
                        select slug, name, town, country, language, other_languages, stage, closed_on, latitude,
                               longitude, opened from cite
                         order by slug
                        """).query((row, number) -> line(row)).list();
    }

    Optional<CiteSheet> withSlug(String slug) {
        return database.sql("""
                        select c.id, c.slug, c.name, c.town, c.country, c.language, c.other_languages, c.stage,
                               c.closed_on, c.latitude, c.longitude, c.opened, c.context,
                               array(select s.name from site s where s.cite_id = c.id and s.removed_at is null
                                      order by s.position) as sites,
                               array(select s.town from site s where s.cite_id = c.id and s.removed_at is null
                                      order by s.position) as towns
                          from cite c where c.slug = :slug
                        """)
                .param("slug", slug)
                .query((row, number) -> new CiteSheet(
                        new CiteId(row.getObject("id", UUID.class)), line(row), row.getString("context"), sites(row)))
                .optional();
    }

    private static Cite cite(ResultSet row, int number) throws SQLException {
        return new Cite(
                new CiteId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("town"),
                row.getString("country"),
                row.getString("language"),
                List.of(others(row)),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("opened", Integer.class));
    }

    private static String[] others(ResultSet row) throws SQLException {
        return (String[]) row.getArray("other_languages").getArray();
    }

    private static CiteLine line(ResultSet row) throws SQLException {
        return new CiteLine(
                row.getString("slug"),
                row.getString("name"),
                row.getString("town"),
                row.getString("country"),
                CiteLine.languages(row.getString("language"), others(row)),
                LabelStage.valueOf(row.getString("stage")),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("opened", Integer.class));
    }

    private static List<Site> sites(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("sites").getArray();
        String[] towns = (String[]) row.getArray("towns").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(place -> new Site(names[place], towns[place]))
                .toList();
    }
}
