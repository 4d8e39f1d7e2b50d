package org.ampli.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was typed.
 *
 * @param once made by the page, so that a form sent twice counts once
 * @param due asked of a new one only: later the day is moved by a gesture of its own
 * @param indicator codes
 * @param origin what it is born from, or empty
 * @param seen the version that the page showed
 */
record ActionForm(
        @Nullable UUID once,
        @Nullable String what,
        @Nullable String who,
        @Nullable String starts,
        @Nullable String due,
        @Nullable String proof,
        @Nullable List<String> indicator,
        @Nullable UUID origin,
        @Nullable Long seen) {

    static ActionForm fresh(ActionPlan plan, LocalDate today) {
        LocalDate starts = today.isBefore(plan.startsOn()) || today.isAfter(plan.lastDay()) ? plan.startsOn() : today;
        return new ActionForm(UUID.randomUUID(), "", "", starts.toString(), "", "", List.of(), null, null);
    }

    /** From what it is born from, whose words it begins with. */
    ActionForm from(Origin born) {
        return new ActionForm(
                once,
                Page.excerpt(Typed.line(born.text()), ActionTerms.LONGEST_WHAT),
                who,
                starts,
                due,
                proof,
                born.codes(),
                born.id(),
                seen);
    }

    static ActionForm of(ActionLine line) {
        return new ActionForm(
                null,
                line.what(),
                line.who(),
                line.startsOn().toString(),
                line.due().toString(),
                line.proof(),
                line.codes(),
                null,
                line.version());
    }

    String key() {
        return Objects.requireNonNullElseGet(once, UUID::randomUUID).toString();
    }

    List<String> codes() {
        return Objects.requireNonNullElse(indicator, List.of());
    }

    String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** Reads the terms, and notes what is wrong with them. */
    ActionTerms terms(ActionPlan plan, GridEdition edition, WrongFields.Found wrong) {
        LocalDate from = Typed.day(starts).orElse(null);
        if (from == null) {
            wrong.in("starts", "improvement.refusal.day");
        } else if (from.isBefore(plan.startsOn())) {
            wrong.in("starts", "improvement.refusal.starts.early", plan.startsOn());
        } else if (from.isAfter(plan.lastDay())) {
            wrong.in("starts", "improvement.refusal.due.late", plan.lastDay());
        }
        return new ActionTerms(
                Typed.within(wrong, "what", Typed.text(what), true, ActionTerms.LONGEST_WHAT),
                Typed.within(wrong, "who", Typed.line(who), true, ActionTerms.LONGEST_WHO),
                Objects.requireNonNullElse(from, plan.startsOn()),
                Typed.within(wrong, "proof", Typed.text(proof), false, ActionTerms.LONGEST_PROOF),
                codes().stream()
                        .distinct()
                        .flatMap(code -> edition.indicator(code).stream())
                        .map(Indicator::id)
                        .toList());
    }

    /** The first day for which it is due. */
    LocalDate due(ActionPlan plan, ActionTerms terms, WrongFields.Found wrong) {
        LocalDate day = Typed.day(due).orElse(null);
        if (day == null) {
            wrong.in("due", "improvement.refusal.day");
            return plan.lastDay();
        }
        plan.due(wrong, "due", day, terms.startsOn());
        return day;
    }
}
