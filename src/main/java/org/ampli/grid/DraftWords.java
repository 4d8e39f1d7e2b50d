package org.ampli.grid;

import java.util.UUID;
import org.ampli.grid.RevisingIndicator.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The official words of a draft's indicators, and the slips of the edition before that they correct. */
@Component
class DraftWords {

    private final JdbcClient database;

    DraftWords(JdbcClient database) {
        this.database = database;
    }

    void write(Place place, IndicatorContent content) {
        database.sql("""
                        with left_over as (
                            delete from grid_translation
                             where edition_id = :edition and subject_id = :id and language = :language
                               and (field, position) not in (select 'TITLE', 0 union all
                                                             select 'DETAIL', generate_series(0, :details - 1)))
                        insert into grid_translation (edition_id, subject_id, field, position, language, body)
                        select :edition, :id, 'TITLE', 0, :language, :text
                         union all
                        select :edition, :id, 'DETAIL', d.place - 1, :language, d.body
                          from unnest(:bodies) with ordinality as d (body, place)
                        on conflict (edition_id, language, subject_id, field, position) do update
                           set body = excluded.body where grid_translation.body <> excluded.body
                        """)
                .param("edition", place.draft().id().value())
                .param("id", place.indicator().value())
                .param("language", place.draft().language())
                .param("text", content.text())
                .param("details", content.details().size())
                .param("bodies", content.details().toArray(String[]::new))
                .update();
        correct(place, content.slip());
    }

    /** What the edition before printed stands as a correction under the indicator, as long as it is one. */
    private void correct(Place place, boolean slip) {
        uncorrect(place.draft().id(), place.indicator().value());
        if (slip) {
            database.sql("""
                            insert into grid_note (id, edition_id, position, key, about, printed)
                            select md5(:edition::text || 'slip' || i.id::text)::uuid, :edition,
                                   (select coalesce(max(n.position), -1) + 1 from grid_note n where n.edition_id = :edition),
                                   'slip-' || i.code, array[i.code], old.body
                              from grid_indicator i
                              join grid_lineage l on l.indicator_id = i.id
                              join grid_translation old on old.subject_id = l.source_id and old.field = 'TITLE'
                                   and old.language = :language
                              join grid_translation new on new.subject_id = i.id and new.field = 'TITLE'
                                   and new.language = :language and new.body <> old.body
                             where i.id = :id and i.edition_id = :edition limit 1
                            """)
                    .param("edition", place.draft().id().value())
                    .param("id", place.indicator().value())
                    .param("language", place.draft().language())
                    .update();
        }
    }

    private void uncorrect(GridEditionId edition, UUID indicator) {
        database.sql("delete from grid_note where id = md5(:edition::text || 'slip' || :indicator::text)::uuid")
                .param("edition", edition.value())
                .param("indicator", indicator)
                .update();
    }

    void forget(GridEditionId edition, UUID subject) {
        uncorrect(edition, subject);
        database.sql("delete from grid_translation where edition_id = :edition and subject_id = :subject")
                .param("edition", edition.value())
                .param("subject", subject)
                .update();
        database.sql("delete from grid_translation_state where edition_id = :edition and subject_id = :subject")
                .param("edition", edition.value())
                .param("subject", subject)
                .update();
    }

    /** An indicator that is taken over as it stands brings its translations, and how far they are. */
    void copy(Place place, IndicatorId source) {
        database.sql("""
                        insert into grid_translation (edition_id, subject_id, field, position, language, body)
                        select :edition, :id, field, position, language, body from grid_translation
                         where subject_id = :source
                        """)
                .param("edition", place.draft().id().value())
                .param("id", place.indicator().value())
                .param("source", source.value())
                .update();
        database.sql("""
                        insert into grid_translation_state (edition_id, subject_id, language, state, source_print,
                               written_at, written_by, reviewed_at, reviewed_by)
                        select :edition, :id, language, state, source_print, written_at, written_by, reviewed_at, reviewed_by
                          from grid_translation_state where subject_id = :source
                        """)
                .param("edition", place.draft().id().value())
                .param("id", place.indicator().value())
                .param("source", source.value())
                .update();
    }
}
