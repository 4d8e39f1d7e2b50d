package org.ampli.grid;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.RevisingIndicator.Hand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes a whole draft over what it was: upserts what is there, deletes what is not. */
@Component
class DraftRows {

    private final JdbcTemplate database;

    DraftRows(JdbcTemplate database) {
        this.database = database;
    }

    void replace(DraftEdition draft, GridFile file, EditionRows rows, Hand hand) {
        UUID edition = draft.id().value();
        database.execute("set constraints all deferred");
        headings(rows);
        database.batchUpdate("""
                insert into grid_indicator (id, edition_id, criterion_id, position, code, label, level, level_presumed, gap,
                       details, coming, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set criterion_id = excluded.criterion_id, position = excluded.position,
                       code = excluded.code, label = excluded.label, level = excluded.level,
                       level_presumed = excluded.level_presumed, gap = excluded.gap, details = excluded.details,
                       coming = excluded.coming, reason = excluded.reason
                """, rows.indicators);
        database.batchUpdate("""
                insert into grid_note (id, edition_id, position, key, about, printed) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set position = excluded.position, key = excluded.key, about = excluded.about, printed = excluded.printed
                """, rows.notes);
        only("grid_indicator", rows.indicators, edition);
        only("grid_note", rows.notes, edition);
        only("grid_criterion", rows.criteria, edition);
        only("grid_section", rows.sections, edition);
        only("grid_axis", rows.axes, edition);
        lineage(draft, file.questions(), rows);
        withdrawals(draft, file.withdrawn(), hand);
        texts(draft, rows);
        database.execute("set constraints all immediate");
    }

    private void headings(EditionRows rows) {
        database.batchUpdate("""
                insert into grid_axis (id, edition_id, position, code, label) values (?, ?, ?, ?, ?)
                on conflict (id) do update set position = excluded.position, code = excluded.code, label = excluded.label
                """, rows.axes);
        database.batchUpdate("""
                insert into grid_section (id, edition_id, axis_id, position, code) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                   set axis_id = excluded.axis_id, position = excluded.position, code = excluded.code
                """, rows.sections);
        database.batchUpdate("""
                insert into grid_criterion (id, edition_id, axis_id, section_id, position, code, label)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set axis_id = excluded.axis_id, section_id = excluded.section_id,
                       position = excluded.position, code = excluded.code, label = excluded.label
                """, rows.criteria);
    }

    private void only(String table, List<Object[]> kept, UUID edition) {
        database.update(
                "delete from " + table + " where edition_id = ? and not id = any(?::uuid[])",
                edition,
                kept.stream().map(row -> String.valueOf(row[0])).toArray(String[]::new));
    }

    /** Where indicators come from, by the codes of the edition before. */
    private void lineage(DraftEdition draft, List<Question> questions, EditionRows rows) {
        UUID edition = draft.id().value();
        database.update("delete from grid_lineage where edition_id = ?", edition);
        database.batchUpdate(
                """
                insert into grid_lineage (edition_id, indicator_id, source_id)
                select e.id, ?, s.id from grid_edition e join grid_indicator s on s.edition_id = e.previous_id
                 where e.id = ? and s.code = any(?)
                """,
                IntStream.range(0, questions.size())
                        .mapToObj(place -> new Object[] {
                            rows.indicators.get(place)[0],
                            edition,
                            questions.get(place).sources().toArray(String[]::new),
                        })
                        .toList());
    }

    /** A withdrawal that stays keeps its author and its date. */
    private void withdrawals(DraftEdition draft, List<Gone> gone, Hand hand) {
        UUID edition = draft.id().value();
        database.update("""
                delete from grid_withdrawal w using grid_indicator s
                 where w.edition_id = ? and s.id = w.indicator_id and not s.code = any(?)
                """, edition, gone.stream().map(Gone::code).toArray(String[]::new));
        database.batchUpdate(
                """
                insert into grid_withdrawal (edition_id, indicator_id, reason, withdrawn_at, withdrawn_by)
                select e.id, s.id, ?, ?, ?
                  from grid_edition e join grid_indicator s on s.edition_id = e.previous_id
                 where e.id = ? and s.code = ?
                on conflict (edition_id, indicator_id) do update set reason = excluded.reason
                """,
                gone.stream()
                        .map(one -> new Object[] {
                            one.reason(),
                            hand.at().atOffset(ZoneOffset.UTC),
                            hand.person().value(),
                            edition,
                            one.code(),
                        })
                        .toList());
    }

    /** Those who had an older version of these before them are told so when they save. */
    void touch(List<UUID> indicators, Hand hand) {
        database.batchUpdate(
                """
                update grid_indicator set version = version + 1, changed_at = ?, changed_by = ? where id = ?
                """,
                indicators.stream()
                        .map(indicator -> new Object[] {
                            hand.at().atOffset(ZoneOffset.UTC), hand.person().value(), indicator,
                        })
                        .toList());
    }

    private void texts(DraftEdition draft, EditionRows rows) {
        database.batchUpdate("""
                insert into grid_translation (edition_id, subject_id, field, position, language, body)
                values (?, ?, ?, ?, ?, ?)
                on conflict (edition_id, language, subject_id, field, position) do update
                   set body = excluded.body where grid_translation.body <> excluded.body
                """, rows.translations);
        database.update(
                """
                delete from grid_translation t where t.edition_id = ? and t.language = ?
                   and not (t.subject_id || t.field || t.position) = any(?)
                """,
                draft.id().value(),
                draft.language(),
                rows.translations.stream()
                        .map(row -> String.valueOf(row[1]) + row[2] + row[3])
                        .toArray(String[]::new));
        database.update("""
                delete from grid_translation t where t.edition_id = ? and t.language <> ?
                   and not exists (select from grid_translation s where s.edition_id = t.edition_id
                                      and s.subject_id = t.subject_id and s.language = ?)
                """, draft.id().value(), draft.language(), draft.language());
        database.update("""
                delete from grid_translation_state t where t.edition_id = ?
                   and not exists (select from grid_translation s
                                    where s.edition_id = t.edition_id and s.subject_id = t.subject_id)
                """, draft.id().value());
    }
}
