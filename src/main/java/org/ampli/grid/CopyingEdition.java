package org.ampli.grid;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one edition begin as another stands: the same tree, words, notes and translations, under ids of its own. */
@Component
class CopyingEdition {

    /** What stands in the old edition under an id stands in the new one under this. */
    private static final String OWN = "md5(:new::text || %s::text)::uuid";

    private static final List<String> STATEMENTS = List.of("""
            insert into grid_axis (id, edition_id, position, code, label)
            select $id, :new, position, code, label from grid_axis where edition_id = :old
            """, """
            insert into grid_section (id, edition_id, axis_id, position, code)
            select $id, :new, $axis_id, position, code from grid_section where edition_id = :old
            """, """
            insert into grid_criterion (id, edition_id, axis_id, section_id, position, code, label)
            select $id, :new, $axis_id, $section_id, position, code, label from grid_criterion where edition_id = :old
            """, """
            insert into grid_indicator (id, edition_id, criterion_id, position, code, label, level, level_presumed, gap,
                   details, coming)
            select $id, :new, $criterion_id, position, code, label, level, level_presumed, gap, details, coming
              from grid_indicator where edition_id = :old
            """, """
            insert into grid_lineage (edition_id, indicator_id, source_id)
            select :new, $id, id from grid_indicator where edition_id = :old
            """, """
            insert into grid_note (id, edition_id, position, key, about, printed)
            select $id, :new, position, key, about, printed from grid_note
             where edition_id = :old and key not like 'slip-%'
            """, """
            insert into grid_translation (edition_id, subject_id, field, position, language, body)
            select :new, case when subject_id = :old then :new else $subject_id end, field, position, language, body
              from grid_translation where edition_id = :old
            """, """
            insert into grid_translation_state (edition_id, subject_id, language, state, source_print,
                   written_at, written_by, reviewed_at, reviewed_by)
            select :new, case when subject_id = :old then :new else $subject_id end, language, state, source_print,
                   written_at, written_by, reviewed_at, reviewed_by
              from grid_translation_state where edition_id = :old
            """);

    private final JdbcClient database;

    CopyingEdition(JdbcClient database) {
        this.database = database;
    }

    void copy(GridEditionId old, GridEditionId young) {
        for (String statement : STATEMENTS) {
            database.sql(statement.replaceAll("\\$(\\w+)", OWN.formatted("$1")))
                    .param("old", old.value())
                    .param("new", young.value())
                    .update();
        }
    }
}
