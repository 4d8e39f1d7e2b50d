package org.ampli.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ampli.shared.Languages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
        EditionRows rows = new EditionRows(read(code, "fr"));
        Languages.ALL.stream()
                .map(language -> language.getLanguage())
                .filter(language -> !language.equals("fr"))
                .forEach(language -> rows.texts(read(code, language)));
        database.update("insert into grid_edition (id, code, language) values (?, ?, ?)", rows.edition(), code, "fr");
        insert(rows);
        database.update("update grid_edition set in_force_at = now() where id = ?", rows.edition());
    }

    private static GridFile read(String edition, String language) {
        ClassPathResource file = new ClassPathResource("grid/ampli-" + edition + "." + language + ".yaml");
        try (InputStream content = file.getInputStream()) {
            return GridFile.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + file, unreadable);
        }
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
                       (id, edition_id, criterion_id, position, code, label, level, level_presumed, gap, details,
                        coming, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
