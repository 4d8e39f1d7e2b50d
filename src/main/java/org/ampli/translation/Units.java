package org.ampli.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads every subject of an edition with its official words beside those of one language. */
@Component
class Units {

    /** Detail texts beyond what the official indicator asks for are nobody's: only the pairs of the source are read. */
    private static final String UNITS = """
            with subject (id, kind, code, place) as (
                select id, 'EDITION', '', 0 from grid_edition where id = :edition
                 union all select id, 'AXIS', code, position from grid_axis where edition_id = :edition
                 union all select id, 'SECTION', code, position from grid_section where edition_id = :edition
                 union all select id, 'CRITERION', code, position from grid_criterion where edition_id = :edition
                 union all select id, 'INDICATOR', code, position from grid_indicator where edition_id = :edition
                 union all select id, 'NOTE', array_to_string(about, ', '), position from grid_note where edition_id = :edition)
            select l.language, s.id, s.kind, s.code, w.fields, w.positions, w.sources, w.translations, w.whole, t.state, t.version,
                   t.source_print = o.print as fresh, t.written_at, writer.name as writer, t.reviewed_at,
                   reviewer.name as reviewer
              from subject s cross join unnest(:languages) as l (language)
              join grid_source o on o.edition_id = :edition and o.subject_id = s.id
              join lateral (select array_agg(f.field order by f.place, f.position) as fields,
                                   array_agg(f.position order by f.place, f.position) as positions,
                                   array_agg(f.body order by f.place, f.position) as sources,
                                   array_agg(coalesce(x.body, '') order by f.place, f.position) as translations,
                                   bool_and(x.body is not null) as whole
                              from (select g.*, array_position(array['TITLE', 'SOURCE', 'NOTICE', 'DETAIL', 'NOTE'], g.field) as place
                                      from grid_translation g join grid_edition e on e.id = g.edition_id and e.language = g.language
                                     where g.edition_id = :edition and g.subject_id = s.id) f
                              left join grid_translation x on x.edition_id = f.edition_id and x.subject_id = f.subject_id
                                   and x.field = f.field and x.position = f.position and x.language = l.language) w on true
              left join grid_translation_state t
                     on t.edition_id = :edition and t.subject_id = s.id and t.language = l.language
              left join person writer on writer.id = t.written_by
              left join person reviewer on reviewer.id = t.reviewed_by
            """;

    private static final String ORDER = """
             order by array_position(array['EDITION', 'AXIS', 'SECTION', 'CRITERION', 'INDICATOR', 'NOTE'], s.kind), s.place
            """;

    private final JdbcClient database;

    Units(JdbcClient database) {
        this.database = database;
    }

    /** The edition in each of these languages, in their order. */
    List<Progress> all(EditionLine edition, List<Locale> languages) {
        Map<String, List<Unit>> units = new HashMap<>();
        of(UNITS + ORDER, edition, languages).query(row -> {
            units.computeIfAbsent(row.getString("language"), language -> new ArrayList<>())
                    .add(unit(row));
        });
        return languages.stream()
                .map(language -> new Progress(language, units.getOrDefault(language.getLanguage(), List.of())))
                .toList();
    }

    Optional<Unit> one(EditionLine edition, Locale language, Subject subject) {
        return of(UNITS + " where s.id = :subject", edition, List.of(language))
                .param("subject", subject.value())
                .query((row, number) -> unit(row))
                .optional();
    }

    private StatementSpec of(String sql, EditionLine edition, List<Locale> languages) {
        return database.sql(sql)
                .param("edition", edition.id().value())
                .param("languages", languages.stream().map(Locale::getLanguage).toArray(String[]::new));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        Integer[] positions = (Integer[]) row.getArray("positions").getArray();
        String[] sources = (String[]) row.getArray("sources").getArray();
        String[] translations = (String[]) row.getArray("translations").getArray();
        List<Unit.Pair> pairs = new ArrayList<>();
        for (int place = 0; place < fields.length; place++) {
            pairs.add(new Unit.Pair(fields[place], positions[place], sources[place], translations[place]));
        }
        return new Unit(
                row.getObject("id", UUID.class),
                Unit.Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                pairs,
                State.of(row.getString("state"), row.getBoolean("whole"), row.getBoolean("fresh")),
                row.getLong("version"),
                mark(row, "writer", "written_at"),
                mark(row, "reviewer", "reviewed_at"));
    }

    private static Unit.Mark mark(ResultSet row, String by, String at) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(at, OffsetDateTime.class);
        return new Unit.Mark(row.getString(by), moment == null ? null : moment.toInstant());
    }
}
