package org.ampli.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads an edition of the grid from its draft to the day when it is in force. */
@Component
@Transactional
public class PreparingEdition {

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

    private final DraftEditions editions;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparingEdition(DraftEditions editions, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a draft as a copy of the edition in force, translations included.
     *
     * @param code under which the edition will be known, a year as a rule; refused when it is taken
     */
    public GridEditionId begin(Member member, String code) {
        DraftEdition inForce = editions.inForce().orElseThrow(Refusal::notFound);
        DraftEdition draft = DraftEdition.from(inForce, code.strip(), member, now());
        if (editions.existsByCode(draft.code())) {
            throw Refusal.invalid("grid.refusal.codeTaken", draft.code());
        }
        editions.save(draft);
        copy(inForce.id(), draft.id());
        return draft.id();
    }

    /** Asks the network for its opinion until a day, the last one in Europe/Paris; again, to move that day. */
    public void consult(Member member, GridEditionId edition, LocalDate until) {
        DraftEdition draft = editions.locked(edition).orElseThrow(Refusal::notFound);
        draft.consult(member, until, now());
        editions.save(draft);
    }

    /** Puts the edition in force and retires the one before it, at the same moment; both stand from then on. */
    public void putInForce(Member member, GridEditionId edition) {
        DraftEdition inForce = editions.inForce().orElseThrow(Refusal::notFound);
        DraftEdition draft = editions.locked(edition).orElseThrow(Refusal::notFound);
        draft.putInForce(member, inForce, now());
        editions.save(inForce);
        editions.save(draft);
        events.publishEvent(new EditionPutInForce(draft.id(), draft.code(), inForce.id()));
    }

    /** Sets a draft aside. */
    public void abandon(Member member, GridEditionId edition) {
        DraftEdition draft = editions.locked(edition).orElseThrow(Refusal::notFound);
        draft.abandon(member, now());
        editions.save(draft);
    }

    /** The same tree, words, notes and translations, under ids of its own. */
    private void copy(GridEditionId old, GridEditionId young) {
        for (String statement : STATEMENTS) {
            database.sql(statement.replaceAll("\\$(\\w+)", OWN.formatted("$1")))
                    .param("old", old.value())
                    .param("new", young.value())
                    .update();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
