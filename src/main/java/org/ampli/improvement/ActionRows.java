package org.ampli.improvement;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the actions of the plans, each with every wording, day and state that it had. */
@Component
class ActionRows {

    private final JdbcClient database;
    private final ActionPlans plans;

    ActionRows(JdbcClient database, ActionPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    /** Who does something, and when. */
    record Hand(Member member, Instant at) {}

    /** One that the member may see, kept from others until this transaction is over. */
    Action locked(Member member, ActionId id) {
        ActionPlan plan = plans.of(member, id);
        database.sql("select id from plan_action where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        return database.sql("""
                        select a.starts_on, a.version, n.due, n.state
                          from plan_action a join action_now n on n.id = a.id where a.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Action(
                        id,
                        plan,
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        ActionState.valueOf(row.getString("state")),
                        row.getLong("version")))
                .single();
    }

    /** Keeps a new one; false when it was kept already. */
    boolean add(ActionId id, ActionPlanId plan, ActionTerms terms, @Nullable Origin origin, Hand hand) {
        int added = database.sql("""
                        insert into plan_action (id, plan_id, what, who, starts_on, proof, origin_kind, origin_id,
                                                 added_at, added_by)
                        values (:id, :plan, :what, :who, :starts, :proof, :kind, :origin, :now, :by)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("what", terms.what())
                .param("who", terms.who())
                .param("starts", terms.startsOn())
                .param("proof", terms.proof())
                .param("kind", origin == null ? null : origin.kind().name(), Types.VARCHAR)
                .param("origin", origin == null ? null : origin.id(), Types.OTHER)
                .param("now", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.member().person().value())
                .update();
        if (added == 1) {
            keepWording(id, hand);
            indicators(id, terms);
        }
        return added == 1;
    }

    void change(ActionId id, ActionTerms terms, Hand hand) {
        database.sql("""
                        update plan_action set what = :what, who = :who, starts_on = :starts, proof = :proof,
                               version = version + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("what", terms.what())
                .param("who", terms.who())
                .param("starts", terms.startsOn())
                .param("proof", terms.proof())
                .update();
        keepWording(id, hand);
        indicators(id, terms);
    }

    private void keepWording(ActionId id, Hand hand) {
        database.sql("""
                        insert into action_wording (action_id, version, what, who, starts_on, proof, changed_at, changed_by)
                        select id, version, what, who, starts_on, proof, :now, :by from plan_action where id = :id
                        """)
                .param("id", id.value())
                .param("now", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.member().person().value())
                .update();
    }

    private void indicators(ActionId id, ActionTerms terms) {
        database.sql("""
                        with gone as (delete from action_indicator
                                       where action_id = :id and indicator_id <> all(:indicators))
                        insert into action_indicator (action_id, indicator_id)
                        select :id, i from unnest(:indicators) i on conflict do nothing
                        """)
                .param("id", id.value())
                .param(
                        "indicators",
                        terms.indicators().stream().map(IndicatorId::value).toArray(UUID[]::new))
                .update();
    }

    void due(ActionId id, LocalDate day, String reason, Hand hand) {
        database.sql("""
                        insert into action_due (action_id, due_on, reason, set_at, set_by)
                        values (:id, :day, :reason, :now, :by)
                        """)
                .param("id", id.value())
                .param("day", day)
                .param("reason", reason)
                .param("now", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.member().person().value())
                .update();
    }

    boolean stepKept(UUID step) {
        return database.sql("select exists (select from action_step where id = :id)")
                .param("id", step)
                .query(Boolean.class)
                .single();
    }

    void step(ActionId id, UUID step, ActionState state, String reason, Hand hand) {
        database.sql("""
                        insert into action_step (id, action_id, state, reason, since_at, since_by)
                        values (:step, :id, :state, :reason, :now, :by)
                        """)
                .param("step", step)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("now", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.member().person().value())
                .update();
    }
}
