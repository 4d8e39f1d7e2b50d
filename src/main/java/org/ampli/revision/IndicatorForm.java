package org.ampli.revision;

import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorContent;
import org.ampli.grid.Level;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a draft as it is typed.
 *
 * @param seen the version that the writer had before them
 * @param split the indicator that is being split, by its id, or nothing
 * @param details one a line
 */
record IndicatorForm(
        @Nullable Long seen,
        @Nullable String split,
        @Nullable String criterion,
        @Nullable String text,
        @Nullable String level,
        @Nullable String presumed,
        @Nullable String gap,
        @Nullable String details,
        @Nullable String coming,
        @Nullable String slip,
        @Nullable String reason) {

    /** An indicator that does not exist yet, under a criterion. */
    static IndicatorForm under(String criterion) {
        return new IndicatorForm(0L, null, criterion, null, null, null, null, null, null, null, null);
    }

    static IndicatorForm of(DraftLine line) {
        return filled(line, line.hand().version(), null, line.hand().reason());
    }

    /** A second indicator, to be made out of this one. */
    static IndicatorForm splitting(DraftLine line) {
        return filled(line, 0L, line.indicator().id().value().toString(), "");
    }

    private static IndicatorForm filled(DraftLine line, Long seen, @Nullable String split, String reason) {
        Indicator indicator = line.indicator();
        return new IndicatorForm(
                seen,
                split,
                indicator.criterion().code(),
                indicator.text(),
                indicator.level().code(),
                ticked(indicator.levelPresumed()),
                indicator.yesIsGap() ? "yes" : "no",
                String.join("\n", indicator.details()),
                ticked(indicator.coming()),
                ticked(split == null && line.corrected()),
                reason);
    }

    private static @Nullable String ticked(boolean ticked) {
        return ticked ? "on" : null;
    }

    long version() {
        return seen == null ? 0 : seen;
    }

    boolean splits() {
        return split != null && !split.isEmpty();
    }

    /** What was typed in a field, or nothing. */
    static String typed(@Nullable String field) {
        return field == null ? "" : field;
    }

    IndicatorContent content() {
        Level known = Level.of(level == null ? Level.FUNDAMENTAL.code() : level)
                .orElseThrow(() -> Refusal.invalid("grid.refusal.level"));
        return new IndicatorContent(
                typed(criterion),
                typed(text),
                known,
                presumed != null,
                "yes".equals(gap),
                typed(details).lines().toList(),
                coming != null,
                slip != null,
                typed(reason));
    }
}
