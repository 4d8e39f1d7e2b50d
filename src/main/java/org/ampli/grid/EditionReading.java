package org.ampli.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one edition in one language: its texts, its indicators, its notes, one query each. */
final class EditionReading {

    private static final String TEXTS = """
            select subject_id, field, position, body, state from grid_translation
             where edition_id = :edition and language = :language
            """;
    private static final String INDICATORS = """
            select i.id, i.code, i.label, i.level, i.level_presumed, i.gap, i.details,
                   c.id as criterion_id, c.code as criterion_code, c.label as criterion_label,
                   s.id as section_id, s.code as section_code, a.id as axis_id, a.code as axis_code, a.label as axis_label
              from grid_indicator i
              join grid_criterion c on c.id = i.criterion_id
              join grid_axis a on a.id = c.axis_id
              left join grid_section s on s.id = c.section_id
             where i.edition_id = :edition
             order by i.position
            """;
    private static final String NOTES = """
            select id, key, about, printed from grid_note where edition_id = :edition order by position
            """;

    private record Text(UUID subject, String field, int position) {}

    private final JdbcClient database;
    private final GridEditionId edition;
    private final String code;
    private final Locale language;
    private final Map<Text, String> texts = new HashMap<>();
    private final Set<String> states = new TreeSet<>();

    EditionReading(JdbcClient database, GridEditionId edition, String code, Locale language) {
        this.database = database;
        this.edition = edition;
        this.code = code;
        this.language = language;
    }

    GridEdition read(UnaryOperator<String> typography) {
        database.sql(TEXTS)
                .param("edition", edition.value())
                .param("language", language.getLanguage())
                .query(row -> {
                    Text text = new Text(
                            row.getObject("subject_id", UUID.class), row.getString("field"), row.getInt("position"));
                    texts.put(text, typography.apply(row.getString("body")));
                    states.add(row.getString("state").toLowerCase(Locale.ROOT).replace('_', '-'));
                });
        List<Indicator> indicators = new ArrayList<>();
        database.sql(INDICATORS).param("edition", edition.value()).query(row -> {
            indicators.add(indicator(row, indicators.size()));
        });
        List<Note> notes = database.sql(NOTES)
                .param("edition", edition.value())
                .query((row, number) -> note(row))
                .list();
        UUID self = edition.value();
        return new GridEdition(
                new GridTexts(
                        edition,
                        code,
                        language,
                        states.contains("to-be-reviewed") ? "to-be-reviewed" : String.join(" ", states),
                        text(self, "TITLE", 0),
                        text(self, "SOURCE", 0),
                        notice(self),
                        notes),
                indicators);
    }

    private Indicator indicator(ResultSet row, int position) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Indicator(
                new IndicatorId(id),
                position,
                row.getString("code"),
                row.getString("label"),
                Level.valueOf(row.getString("level")),
                row.getBoolean("level_presumed"),
                row.getString("gap").equals("YES"),
                text(id, "TITLE", 0),
                IntStream.range(0, row.getInt("details"))
                        .mapToObj(detail -> text(id, "DETAIL", detail))
                        .toList(),
                criterion(row));
    }

    private Criterion criterion(ResultSet row) throws SQLException {
        return new Criterion(
                row.getString("criterion_code"),
                row.getString("criterion_label"),
                text(row.getObject("criterion_id", UUID.class), "TITLE", 0),
                new Axis(
                        row.getString("axis_code"),
                        row.getString("axis_label"),
                        text(row.getObject("axis_id", UUID.class), "TITLE", 0)),
                section(row.getObject("section_id", UUID.class), row.getString("section_code")));
    }

    private @Nullable Section section(@Nullable UUID id, String code) {
        return id == null ? null : new Section(code, text(id, "TITLE", 0));
    }

    private Note note(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Note(
                row.getString("key"),
                List.of((String[]) row.getArray("about").getArray()),
                texts.getOrDefault(new Text(id, "TITLE", 0), ""),
                text(id, "NOTE", 0),
                row.getString("printed"));
    }

    private List<String> notice(UUID self) {
        return IntStream.iterate(0, position -> position + 1)
                .mapToObj(position -> texts.get(new Text(self, "NOTICE", position)))
                .takeWhile(Objects::nonNull)
                .toList();
    }

    /** A missing text is a fault of the edition: it is said, not shown as a blank. */
    private String text(UUID subject, String field, int position) {
        String body = texts.get(new Text(subject, field, position));
        if (body == null) {
            throw new IllegalStateException(
                    "Edition " + code + " lacks " + field + " " + position + " of " + subject + " in " + language);
        }
        return body;
    }
}
