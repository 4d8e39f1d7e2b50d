package org.ampli.grid;

import java.util.List;
import org.ampli.shared.Languages;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters an edition from its files with all its translations, and closes it for ever. */
@Component
class PuttingInForce {

    private final JdbcTemplate database;

    PuttingInForce(JdbcTemplate database) {
        this.database = database;
    }

    /** Does nothing when the edition is known; nodes that start together wait for each other. */
    @Transactional
    public void edition(String code) {
        database.execute("lock table grid_edition in share row exclusive mode");
        List<String> known = database.queryForList("select code from grid_edition where code = ?", String.class, code);
        if (!known.isEmpty()) {
            return;
        }
        EditionRows rows = new EditionRows(GridFile.read(code, "fr"));
        Languages.ALL.stream()
                .map(language -> language.getLanguage())
                .filter(language -> !language.equals("fr"))
                .forEach(language -> rows.texts(GridFile.read(code, language)));
        database.update("insert into grid_edition (id, code, language) values (?, ?, ?)", rows.edition(), code, "fr");
        insert(rows);
        database.update("update grid_edition set in_force_at = now() where id = ?", rows.edition());
    }

    private void insert(EditionRows rows) {
        database.batchUpdate("""
                insert into grid_axis (id, edition_id, position, code, label) values (?, ?, ?, ?, ?)
                """, rows.axes);
        database.batchUpdate("""
                insert into grid_section (id, edition_id, axis_id, position, code) values (?, ?, ?, ?, ?)
                """, rows.sections);
        database.batchUpdate("""
                insert into grid_criterion (id, edition_id, axis_id, section_id, position, code, label)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows.criteria);
        database.batchUpdate("""
                insert into grid_indicator
                       (id, edition_id, criterion_id, position, code, label, level, level_presumed, gap, details)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.indicators);
        database.batchUpdate("""
                insert into grid_note (id, edition_id, position, key, about, printed) values (?, ?, ?, ?, ?, ?)
                """, rows.notes);
        database.batchUpdate("""
                insert into grid_translation (edition_id, subject_id, field, position, language, body)
                values (?, ?, ?, ?, ?, ?)
                """, rows.translations);
        database.update("""
                insert into grid_translation_state (edition_id, language, subject_id, state, source_print)
                select distinct t.edition_id, t.language, t.subject_id, 'TO_BE_REVIEWED', s.print
                  from grid_translation t
                  join grid_edition e on e.id = t.edition_id and e.language <> t.language
                  join grid_source s on s.edition_id = t.edition_id and s.subject_id = t.subject_id
                 where t.edition_id = ?
                """, rows.edition());
    }
}
