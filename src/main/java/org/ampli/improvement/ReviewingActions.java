package org.ampli.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what came of an action: on days that are set beforehand, and with what the Cité can show of it. */
@Component
@Transactional
class ReviewingActions {

    static final int LONGEST = 2000;

    private final ActionRows actions;
    private final EvidenceLibrary library;
    private final JdbcClient database;
    private final Clock clock;

    ReviewingActions(ActionRows actions, EvidenceLibrary library, JdbcClient database, Clock clock) {
        this.actions = actions;
        this.library = library;
        this.database = database;
        this.clock = clock;
    }

    void plan(Member member, ActionId id, ReviewForm form) {
        Action action = actions.locked(member, id);
        action.plan().refuseReader(member);
        LocalDate day = Typed.day(form.day()).orElseThrow(() -> WrongFields.of("day", "improvement.refusal.day"));
        if (day.isBefore(action.plan().startsOn())) {
            throw WrongFields.of(
                    "day", "improvement.refusal.due.early", action.plan().startsOn());
        }
        database.sql("""
                        insert into action_review (id, action_id, planned_on, planned_at, planned_by)
                        values (:id, :action, :day, :now, :by) on conflict do nothing
                        """)
                .param("id", form.key())
                .param("action", id.value())
                .param("day", day)
                .param("now", now())
                .param("by", member.person().value())
                .update();
    }

    /** What was seen, once: whoever sees something else sets another day. */
    void note(Member member, ActionId id, UUID review, ReviewForm form) {
        actions.locked(member, id).plan().refuseReader(member);
        WrongFields.Found wrong = new WrongFields.Found();
        String seen = Typed.within(wrong, "text", Typed.text(form.text()), true, LONGEST);
        wrong.refuse();
        int noted = database.sql("""
                        update action_review set seen = :seen, noted_at = :now, noted_by = :by
                         where id = :review and action_id = :id and noted_at is null
                        """)
                .param("review", review)
                .param("id", id.value())
                .param("seen", seen)
                .param("now", now())
                .param("by", member.person().value())
                .update();
        if (noted == 0) {
            refuseNoted(id, review, seen);
        }
    }

    private void refuseNoted(ActionId id, UUID review, String seen) {
        String kept = database.sql("select seen from action_review where id = :review and action_id = :id")
                .param("review", review)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        if (!seen.equals(kept)) {
            throw Refusal.conflict("improvement.refusal.noted");
        }
    }

    /** Refuses a reader before a file is taken in. */
    void check(Member member, ActionId id) {
        actions.locked(member, id).plan().refuseReader(member);
    }

    void show(Member member, ActionId id, Collection<EvidenceId> items) {
        Action action = actions.locked(member, id);
        action.plan().refuseReader(member);
        if (library.lines(action.plan().cite(), items).size()
                < items.stream().distinct().count()) {
            throw Refusal.notFound();
        }
        database.sql("""
                        insert into action_evidence (action_id, evidence_id, added_at, added_by)
                        select :id, i, :now, :by from unnest(:items) i
                        on conflict (action_id, evidence_id) do update set removed_at = null, removed_by = null
                        """)
                .param("id", id.value())
                .param("items", items.stream().map(EvidenceId::value).toArray(UUID[]::new))
                .param("now", now())
                .param("by", member.person().value())
                .update();
    }

    void remove(Member member, ActionId id, EvidenceId item) {
        actions.locked(member, id).plan().refuseReader(member);
        int removed = database.sql("""
                        update action_evidence set removed_at = :now, removed_by = :by
                         where action_id = :id and evidence_id = :item and removed_at is null
                        """)
                .param("id", id.value())
                .param("item", item.value())
                .param("now", now())
                .param("by", member.person().value())
                .update();
        if (removed == 0) {
            throw Refusal.notFound();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
