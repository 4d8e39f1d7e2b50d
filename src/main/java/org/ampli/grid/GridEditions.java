package org.ampli.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.ampli.live.Heard;
import org.ampli.shared.Languages;
import org.ampli.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which edition of the grid is in force, and what it asks; read once, then from memory until the database says that a
 * text was reviewed or an edition put in force.
 */
@Component
public class GridEditions {

    private record Key(String edition, Locale language, boolean typeset) {}

    /**
     * What was read since the last change; a reading that a change overtakes is written where nobody reads any more.
     */
    private static final class Memory {

        private final Map<Key, GridEdition> known = new ConcurrentHashMap<>();
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

    /** The edition in force, in the nearest language that it speaks, set in that language's typography. */
    public GridEdition inForce(Locale language) {
        return typeset(currentCode(), language).orElseThrow(Refusal::notFound);
    }

    /** An edition by its code, whether in force or retired; one in preparation does not exist for its readers. */
    public Optional<GridEdition> edition(String code, Locale language) {
        return typeset(code, language);
    }

    /** The edition in force with its texts as recorded, for data rather than for pages. */
    GridEdition recorded(Locale language) {
        return known(new Key(currentCode(), Languages.nearest(List.of(language)), false))
                .orElseThrow(Refusal::notFound);
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
        return database.sql("select id from grid_edition where code = :code and in_force_at is not null")
                .param("code", key.edition())
                .query(UUID.class)
                .optional()
                .map(id -> new EditionReading(database, new GridEditionId(id), key.edition(), key.language())
                        .read(key.typeset() ? Typography.of(key.language()) : UnaryOperator.identity()));
    }
}
