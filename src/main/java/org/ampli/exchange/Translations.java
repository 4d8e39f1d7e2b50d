package org.ampli.exchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every official text of an edition beside its translation. */
@Component
class Translations {

    private final JdbcClient database;

    Translations(JdbcClient database) {
        this.database = database;
    }

    /**
     * One text.
     *
     * @param code of what says it; {@code note/} and its key for a note, empty for the edition itself
     * @param translation empty when there is none
     */
    record Line(UUID subject, String code, String field, int position, String source, String translation) {

        boolean at(Reading.Said said) {
            return code.equals(said.code()) && field.equals(said.field()) && position == said.position();
        }
    }

    /** In the order of the grid. */
    List<Line> of(EditionLine edition, Locale language) {
        return database.sql("""
                        with subject (id, code, kind, place) as (
                            select id, '', 0, 0 from grid_edition where id = :edition
                             union all select id, code, 1, position from grid_axis where edition_id = :edition
                             union all select id, code, 2, position from grid_section where edition_id = :edition
                             union all select id, code, 3, position from grid_criterion where edition_id = :edition
                             union all select id, code, 4, position from grid_indicator where edition_id = :edition
                             union all select id, 'note/' || key, 5, position from grid_note where edition_id = :edition)
                        select s.id, s.code, o.field, o.position, o.body as source, coalesce(t.body, '') as translation
                          from grid_edition e
                          join grid_translation o on o.edition_id = e.id and o.language = e.language
                          join subject s on s.id = o.subject_id
                          left join grid_translation t on t.edition_id = e.id and t.subject_id = o.subject_id
                               and t.field = o.field and t.position = o.position and t.language = :language
                         where e.id = :edition
                         order by s.kind, s.place,
                               array_position(array['TITLE', 'SOURCE', 'NOTICE', 'DETAIL', 'NOTE'], o.field), o.position
                        """)
                .param("edition", edition.id().value())
                .param("language", language.getLanguage())
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("field"),
                        row.getInt("position"),
                        row.getString("source"),
                        row.getString("translation")))
                .list();
    }
}
