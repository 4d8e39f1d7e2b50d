package org.ampli.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one edition in one language: its texts, its indicators, its notes, one query each. */
final class EditionReading {

    private static final String TEXTS = """
            select t.subject_id, t.field, t.position, t.body, t.language, t.language = e.language as official
              from grid_edition e join grid_translation t on t.edition_id = e.id
             where e.id = :edition and t.language in (:language, e.language)
            """;
    private static final String STATE = """
            select case when e.language = :language then 'official'
                        when bool_and(coalesce(t.state = 'REVIEWED' and t.source_print = s.print, false)) then 'reviewed'
                        else 'to-be-reviewed' end
              from grid_edition e
              join grid_source s on s.edition_id = e.id
              left join grid_translation_state t
                     on t.edition_id = e.id and t.subject_id = s.subject_id and t.language = :language
             where e.id = :edition group by e.language
            """;
    private static final String INDICATORS = """
            select i.id, i.code, i.label, i.level, i.level_presumed, i.gap, i.details, i.coming,
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
    private final Map<Text, String> official = new HashMap<>();
    private boolean translation;

    EditionReading(JdbcClient database, GridEditionId edition, String code, Locale language) {
        this.database = database;
        this.edition = edition;
        this.code = code;
        this.language = language;
    }

    /** The whole edition; set in the typography of each text's own language, or as recorded. */
    GridEdition read(boolean typeset) {
        String state = state();
        translation = !state.equals("official");
        database.sql(TEXTS)
                .param("edition", edition.value())
                .param("language", language.getLanguage())
                .query(row -> {
                    Text text = new Text(
                            row.getObject("subject_id", UUID.class), row.getString("field"), row.getInt("position"));
                    String body = row.getString("body");
                    (row.getBoolean("official") ? official : texts)
                            .put(
                                    text,
                                    typeset
                                            ? Typography.of(Locale.of(row.getString("language")))
                                                    .apply(body)
                                            : body);
                });
        List<Indicator> indicators = new ArrayList<>();
        database.sql(INDICATORS).param("edition", edition.value()).query(row -> {
            indicators.add(indicator(row));
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
                        state,
                        text(self, "TITLE", 0),
                        text(self, "SOURCE", 0),
                        notice(self),
                        notes),
                indicators);
    }

    private String state() {
        return database.sql(STATE)
                .param("edition", edition.value())
                .param("language", language.getLanguage())
                .query(String.class)
                .single();
    }

    private Indicator indicator(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Indicator(
                new IndicatorId(id),
                0,
                row.getString("code"),
                row.getString("label"),
                Level.valueOf(row.getString("level")),
                row.getBoolean("level_presumed"),
                row.getString("gap").equals("YES"),
                row.getBoolean("coming"),
                text(id, "TITLE", 0),
                !translation || texts.containsKey(new Text(id, "TITLE", 0)),
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
                words(new Text(id, "TITLE", 0)),
                words(new Text(id, "NOTE", 0)),
                row.getString("printed"));
    }

    private List<String> notice(UUID self) {
        return IntStream.iterate(0, position -> position + 1)
                .mapToObj(position -> words(new Text(self, "NOTICE", position)))
                .takeWhile(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** A missing text is a fault of the edition: it is said, not shown as a blank. */
    private String text(UUID subject, String field, int position) {
        String body = words(new Text(subject, field, position));
        if (body.isEmpty()) {
            throw new IllegalStateException("Edition " + code + " lacks " + field + " " + position + " of " + subject);
        }
        return body;
    }

    /** The words in the language that is read; where nobody has translated them, the official ones. */
    private String words(Text text) {
        return texts.getOrDefault(text, official.getOrDefault(text, ""));
    }
}
