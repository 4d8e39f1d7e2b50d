package org.ampli.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a plan of the demo through the gestures of a Cité, each on the day on which it would have been made. */
@Component
public class ImprovementExample {

    private final Kept kept;
    private final GridEditions editions;
    private final JdbcClient database;

    ImprovementExample(Kept kept, GridEditions editions, JdbcClient database) {
        this.kept = kept;
        this.editions = editions;
        this.database = database;
    }

    /** Where plans are kept. */
    @Component
    record Kept(ActionPlans plans, ActionRows actions, ActionOrigins origins, EvidenceLibrary library) {}

    /** An action to be added, with the codes of its indicators. */
    public record Wanted(String what, String who, String proof, LocalDate due, List<String> codes) {}

    public boolean untouched(Member member) {
        return kept.plans().of(member.ownCite()).isEmpty();
    }

    /** Begins the plan of the year {@code year}. */
    public ActionPlanId begin(Member member, int year, LocalDate startsOn) {
        taking(startsOn).begin(member, year, startsOn.toString());
        return kept.plans().of(member.ownCite()).getFirst().id();
    }

    public ActionId add(Member member, ActionPlanId id, LocalDate day, Wanted wanted) {
        ActionPlan plan = kept.plans().find(member, id);
        ActionForm form = new ActionForm(
                UUID.randomUUID(),
                wanted.what(),
                wanted.who(),
                day.toString(),
                wanted.due().toString(),
                wanted.proof(),
                wanted.codes(),
                null,
                null);
        return taking(day).add(member, id, form, editions.edition(plan.edition(), member.language()));
    }

    public void move(Member member, ActionId id, LocalDate day, ActionState to, String reason) {
        taking(day).move(member, id, new StateForm(null, to.name(), reason));
    }

    public void postpone(Member member, ActionId id, LocalDate day, LocalDate to, String reason) {
        taking(day).postpone(member, id, new PostponementForm(to.toString(), reason));
    }

    /** @param seen what was noted on that day, or null while it is to come */
    public void review(Member member, ActionId id, LocalDate day, @Nullable String seen) {
        ReviewingActions reviewing = new ReviewingActions(kept.actions(), kept.library(), database, on(day));
        UUID review = UUID.randomUUID();
        reviewing.plan(member, id, new ReviewForm(review, day.toString(), null));
        if (seen != null) {
            reviewing.note(member, id, review, new ReviewForm(null, null, seen));
        }
    }

    private TakingActions taking(LocalDate day) {
        return new TakingActions(kept.plans(), kept.actions(), kept.origins(), on(day));
    }

    /** Some hour of a working day. */
    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(10, 40).atZone(Page.ZONE).toInstant(), Page.ZONE);
    }
}
