package org.ampli.improvement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ampli.grid.GridEdition;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the day on which a plan begins to what comes of each action: what is sent twice is done once. */
@Component
@Transactional
class TakingActions {

    private final ActionPlans plans;
    private final ActionRows actions;
    private final ActionOrigins origins;
    private final Clock clock;

    TakingActions(ActionPlans plans, ActionRows actions, ActionOrigins origins, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.origins = origins;
        this.clock = clock;
    }

    /** A plan begins, for a year that has none; one campaign has one plan. */
    void begin(Member member, int year, @Nullable String starts) {
        if (!member.coordinates()) {
            throw Refusal.forbidden("improvement.refusal.coordinates");
        }
        ActionPlans.Year planned = plans.toPlan(member.ownCite()).stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElse(null);
        if (planned == null) {
            if (plans.of(member.ownCite()).stream().anyMatch(plan -> plan.year() == year)) {
                return;
            }
            throw Refusal.notFound();
        }
        LocalDate day = Typed.day(starts).orElseThrow(() -> WrongFields.of("starts", "improvement.refusal.day"));
        if (day.isBefore(planned.launchedOn())) {
            throw WrongFields.of("starts", "improvement.refusal.plan.early", planned.launchedOn());
        }
        if (day.isAfter(plans.today().plusMonths(ActionPlan.MONTHS))) {
            throw WrongFields.of(
                    "starts", "improvement.refusal.plan.late", plans.today().plusMonths(ActionPlan.MONTHS));
        }
        plans.begin(member, planned.campaign(), day, now());
    }

    /** Anybody of the team adds an action. */
    ActionId add(Member member, ActionPlanId id, ActionForm form, GridEdition edition) {
        ActionPlan plan = plans.find(member, id);
        plan.refuseReader(member);
        WrongFields.Found wrong = new WrongFields.Found();
        ActionTerms terms = form.terms(plan, edition, wrong);
        LocalDate due = form.due(plan, terms, wrong);
        wrong.refuse();
        UUID from = form.origin();
        Origin origin = from == null ? null : origins.find(plan.cite(), from).orElseThrow(Refusal::notFound);
        ActionId action = new ActionId(UUID.fromString(form.key()));
        ActionRows.Hand hand = hand(member);
        if (actions.add(action, id, terms, origin, hand)) {
            actions.due(action, due, "", hand);
            actions.step(action, UUID.randomUUID(), ActionState.TO_DO, "", hand);
        }
        return action;
    }

    void change(Member member, ActionId id, ActionForm form, GridEdition edition) {
        Action action = actions.locked(member, id);
        action.change(member, form.seen() == null ? 0 : form.seen());
        WrongFields.Found wrong = new WrongFields.Found();
        ActionTerms terms = form.terms(action.plan(), edition, wrong);
        if (terms.startsOn().isAfter(action.due())) {
            wrong.in("starts", "improvement.refusal.starts.late", action.due());
        }
        wrong.refuse();
        actions.change(id, terms, hand(member));
    }

    void postpone(Member member, ActionId id, PostponementForm form) {
        LocalDate to = actions.locked(member, id).postpone(member, form);
        actions.due(id, to, Typed.text(form.reason()), hand(member));
    }

    void move(Member member, ActionId id, StateForm form) {
        Action action = actions.locked(member, id);
        if (actions.stepKept(form.key())) {
            return;
        }
        String reason = Typed.text(form.reason());
        action.move(member, form.state(), reason);
        actions.step(id, form.key(), form.state(), reason, hand(member));
    }

    private ActionRows.Hand hand(Member member) {
        return new ActionRows.Hand(member, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
