package org.ampli.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ampli.live.Heard;
import org.ampli.shared.Languages;
import org.ampli.shared.Refusal;
import org.ampli.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which edition of the grid is in force, and what each asks; read once, then from memory until the database says that a
 * text was reviewed or an edition put in force.
 */
@Component
public class GridEditions {

    private static final String LINES = """
            select e.id, e.code, e.prepared_at, e.consulted_at, e.consultation_ends_on, e.in_force_at, e.retired_at,
                   e.abandoned_at, previous.code as previous, preparer.name as prepared_by, steerer.name as in_force_by
              from grid_edition e
              left join grid_edition previous on previous.id = e.previous_id
              left join person preparer on preparer.id = e.prepared_by
              left join person steerer on steerer.id = e.in_force_by
            """;

    private record Key(String edition, Locale language, boolean typeset) {}

    /**
     * What was read since the last change; a reading that a change overtakes is written where nobody reads any more.
     */
    private static final class Memory {

        private final Map<Key, GridEdition> known = new ConcurrentHashMap<>();
        private final Map<GridEditionId, String> codes = new ConcurrentHashMap<>();
        private volatile String current = "";
    }

    private final JdbcClient database;
    private volatile Memory memory = new Memory();

    GridEditions(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void changed(Heard heard) {
        if (heard.about("grid")) {
            memory = new Memory();
        }
    }

    /** This node need not wait to be told what it has just done. */
    @TransactionalEventListener
    void changed(EditionPutInForce changed) {
        memory = new Memory();
    }

    /** The edition in force, in the nearest language that it speaks, set in that language's typography. */
    public GridEdition inForce(Locale language) {
        return typeset(currentCode(), language).orElseThrow(Refusal::notFound);
    }

    /** An edition by its code, whether in force or retired; one in preparation does not exist for its readers. */
    public Optional<GridEdition> edition(String code, Locale language) {
        return typeset(code, language);
    }

    /** The edition of a grid that was opened under it, in force or retired since. */
    public GridEdition edition(GridEditionId id, Locale language) {
        String code = memory.codes.computeIfAbsent(
                id,
                unknown -> database.sql("select code from grid_edition where id = :id and in_force_at is not null")
                        .param("id", id.value())
                        .query(String.class)
                        .optional()
                        .orElse(""));
        return typeset(code, language).orElseThrow(Refusal::notFound);
    }

    /** An edition in any state, for a reader who may see it. */
    public GridEdition edition(EditionLine line, Locale language) {
        return line.inForceAt() != null
                ? typeset(line.code(), language).orElseThrow()
                : reading(line, Languages.nearest(List.of(language))).read(true);
    }

    /** An edition with its texts as recorded, in a language of its contents; what is not translated is in French. */
    public GridEdition recorded(EditionLine line, Locale language) {
        return line.inForceAt() != null
                ? known(new Key(line.code(), language, false)).orElseThrow()
                : reading(line, language).read(false);
    }

    /** The edition in force with its texts as recorded, for data rather than for pages. */
    public GridEdition recorded(Locale language) {
        return known(new Key(currentCode(), Languages.nearest(List.of(language)), false))
                .orElseThrow(Refusal::notFound);
    }

    /** Every edition, the newest first. */
    public List<EditionLine> lines() {
        return database.sql(LINES + " order by e.prepared_at desc, e.code desc")
                .query((row, number) -> line(row))
                .list();
    }

    /** An edition by its code, in whatever state; whether someone may read it, it says itself. */
    public Optional<EditionLine> line(String code) {
        return database.sql(LINES + " where e.code = :code")
                .param("code", code)
                .query((row, number) -> line(row))
                .optional();
    }

    /** An edition that someone may read; for the others it does not exist. */
    public EditionLine readable(String code, @Nullable Viewer viewer) {
        return line(code).filter(line -> line.readableBy(viewer)).orElseThrow(Refusal::notFound);
    }

    private Optional<GridEdition> typeset(String code, Locale language) {
        return known(new Key(code, Languages.nearest(List.of(language)), true));
    }

    private Optional<GridEdition> known(Key key) {
        Memory now = memory;
        GridEdition edition = now.known.get(key);
        if (edition == null) {
            Optional<GridEdition> read = read(key);
            read.ifPresent(found -> now.known.put(key, found));
            return read;
        }
        return Optional.of(edition);
    }

    private String currentCode() {
        Memory now = memory;
        if (now.current.isEmpty()) {
            now.current = database.sql(
                            "select code from grid_edition where in_force_at is not null and retired_at is null")
                    .query(String.class)
                    .optional()
                    .orElse("");
        }
        return now.current;
    }

    private Optional<GridEdition> read(Key key) {
        return line(key.edition())
                .filter(line -> line.inForceAt() != null)
                .map(line -> reading(line, key.language()).read(key.typeset()));
    }

    private EditionReading reading(EditionLine line, Locale language) {
        return new EditionReading(database, line.id(), line.code(), language);
    }

    private static EditionLine line(ResultSet row) throws SQLException {
        return new EditionLine(
                new GridEditionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("previous"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getString("prepared_by"),
                instant(row, "consulted_at"),
                row.getObject("consultation_ends_on", LocalDate.class),
                instant(row, "in_force_at"),
                row.getString("in_force_by"),
                instant(row, "retired_at"),
                instant(row, "abandoned_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
