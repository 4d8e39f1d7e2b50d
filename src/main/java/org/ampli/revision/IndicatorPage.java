package org.ampli.revision;

import java.util.List;
import org.ampli.grid.Criterion;
import org.ampli.grid.IndicatorId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The form of one indicator of a draft.
 *
 * @param line as it stands, null for one that is being added
 * @param form as it is typed
 * @param refusal why what was typed was not taken, or null
 */
record IndicatorPage(
        DraftPage draft,
        @Nullable DraftLine line,
        IndicatorForm form,
        @Nullable Refusal refusal) {

    static DraftLine find(DraftPage draft, IndicatorId indicator) {
        return draft.grid().everything().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .map(draft::line)
                .orElseThrow(Refusal::notFound);
    }

    /** Somebody else wrote the same indicator meanwhile. */
    boolean clash() {
        return refusal != null && refusal.key().equals("grid.refusal.changedMeanwhile");
    }

    /** The version that the next saving replaces: the one that is shown on this page. */
    long seen() {
        return clash() && line != null ? line.hand().version() : form.version();
    }

    /** Whether the refusal belongs beside this field. */
    boolean wrong(String field) {
        return refusal != null && !clash() && field.equals(place(refusal.key()));
    }

    private static String place(String key) {
        return switch (key) {
            case "grid.refusal.text.missing", "grid.refusal.text.tooLong" -> "text";
            case "grid.refusal.details" -> "details";
            case "grid.refusal.reason.tooLong" -> "reason";
            case "grid.refusal.level" -> "level";
            default -> "criterion";
        };
    }

    /** The criteria under which it may stand. */
    List<Criterion> criteria() {
        return draft.criteria();
    }

    /** What it could take up: every other indicator that comes from somewhere. */
    List<DraftLine> others() {
        return draft.grid().everything().stream()
                .filter(one -> line == null || !one.id().equals(line.indicator().id()))
                .map(draft::line)
                .filter(other -> other.fate() != Fate.NEW && other.fate() != Fate.COMING)
                .toList();
    }

    String action() {
        String base = "/grid-drafts/" + draft.line().code() + "/indicators";
        return line == null ? base : base + "/" + line.indicator().id().value();
    }
}
