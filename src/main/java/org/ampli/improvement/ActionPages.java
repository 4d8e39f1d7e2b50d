package org.ampli.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages show of a plan and of its actions. */
@Component
class ActionPages {

    private final JdbcClient database;
    private final ActionOrigins origins;

    ActionPages(JdbcClient database, ActionOrigins origins) {
        this.database = database;
        this.origins = origins;
    }

    /** Something that was decided about an action: another day, or another state. */
    record Step(
            String kind,
            String reason,
            Instant at,
            String by,
            @Nullable LocalDate day) {}

    /** A day on which to look at an action, and what was seen. */
    record Review(
            UUID id,
            LocalDate plannedOn,
            @Nullable String seen,
            @Nullable Instant notedAt,
            @Nullable String by) {}

    /** A wording that an action had before. */
    record Wording(long version, String what, String who, LocalDate startsOn, String proof, Instant at, String by) {}

    /** The actions of a plan, what is due first at the head. */
    List<ActionLine> lines(ActionPlanId plan) {
        return database.sql(ActionLine.SELECT + "where a.plan_id = :plan order by n.due, a.added_at, a.id")
                .param("plan", plan.value())
                .query(ActionLine::of)
                .list();
    }

    ActionLine line(ActionId id) {
        return database.sql(ActionLine.SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(ActionLine::of)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** What an action is born from, null for nothing or for what was taken back since. */
    @Nullable
    Origin origin(ActionPlan plan, ActionLine line) {
        return line.origin() == null
                ? null
                : origins.find(plan.cite(), line.origin()).orElse(null);
    }

    /** What was decided about it, in the order of time. */
    List<Step> steps(ActionId id) {
        return database.sql("""
                        select s.state as kind, s.reason, s.since_at as at, p.name as by, null::date as day, s.number
                          from action_step s join person p on p.id = s.since_by where s.action_id = :id
                        union all
                        select case when d.number = min(d.number) over () then 'DUE' else 'MOVED' end,
                               d.reason, d.set_at, p.name, d.due_on, d.number
                          from action_due d join person p on p.id = d.set_by where d.action_id = :id
                         order by at, number
                        """).param("id", id.value()).query(Step.class).list();
    }

    List<Review> reviews(ActionId id) {
        return database.sql("""
                        select r.id, r.planned_on, r.seen, r.noted_at, p.name as by
                          from action_review r left join person p on p.id = r.noted_by
                         where r.action_id = :id order by r.planned_on, r.planned_at, r.id
                        """).param("id", id.value()).query(Review.class).list();
    }

    List<Wording> wordings(ActionId id) {
        return database.sql("""
                        select w.version, w.what, w.who, w.starts_on, w.proof, w.changed_at as at, p.name as by
                          from action_wording w join person p on p.id = w.changed_by
                         where w.action_id = :id order by w.version desc
                        """).param("id", id.value()).query(Wording.class).list();
    }

    List<EvidenceLine> evidence(ActionPlan plan, ActionId id) {
        return database.sql("""
                        select e.* from action_evidence t join (%s) e on e.id = t.evidence_id and e.cite_id = :cite
                         where t.action_id = :id and t.removed_at is null order by t.added_at, t.evidence_id
                        """.formatted(EvidenceLibrary.ITEMS))
                .param("id", id.value())
                .param("cite", plan.cite().value())
                .query(EvidenceLibrary::line)
                .list();
    }
}
