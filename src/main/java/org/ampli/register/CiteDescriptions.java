package org.ampli.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ampli.network.CiteId;
import org.ampli.network.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a Cité says of itself, with who said it last. */
@Component
class CiteDescriptions {

    private final JdbcClient database;

    CiteDescriptions(JdbcClient database) {
        this.database = database;
    }

    /** A place where the public is received. */
    record SiteLine(SiteId id, String name, String town) {}

    /**
     * The note and the sites.
     *
     * @param at when the note was last written, or null when nobody is known to have
     */
    record Description(
            String context, @Nullable Instant at, @Nullable String by, List<SiteLine> sites) {

        /** Names this state of the note, for who writes on. */
        String seen() {
            return at == null ? "" : at.toString();
        }
    }

    Description of(CiteId cite) {
        return read(cite, "");
    }

    /** The same, which nobody else writes until the transaction is over. */
    Description locked(CiteId cite) {
        return read(cite, " for no key update of c");
    }

    private Description read(CiteId cite, String lock) {
        return database.sql("""
                        select c.context, c.context_at, p.name as context_by,
                               array(select s.id from site s where s.cite_id = c.id and s.removed_at is null
                                      order by s.position) as ids,
                               array(select s.name from site s where s.cite_id = c.id and s.removed_at is null
                                      order by s.position) as names,
                               array(select s.town from site s where s.cite_id = c.id and s.removed_at is null
                                      order by s.position) as towns
                          from cite c left join person p on p.id = c.context_by
                         where c.id = :cite
                        """ + lock)
                .param("cite", cite.value())
                .query((row, number) -> new Description(
                        row.getString("context"), instant(row), row.getString("context_by"), sites(row)))
                .single();
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("context_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<SiteLine> sites(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        String[] towns = (String[]) row.getArray("towns").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(place -> new SiteLine(new SiteId(ids[place]), names[place], towns[place]))
                .toList();
    }
}
