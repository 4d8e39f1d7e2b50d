package org.ampli.revision;

import java.time.Instant;
import java.util.List;
import org.ampli.grid.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on the workbench of a draft.
 *
 * @param sources those of the edition before from which it comes
 */
record DraftLine(Indicator indicator, Fate fate, List<Indicator> sources, Hand hand) {

    /** What the draft keeps about an indicator besides what it asks: why it changed, and whose hand was last on it. */
    record Hand(
            long version,
            String reason,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {

        static final Hand NONE = new Hand(0, "", null, null);
    }

    /** Whether it comes from another place, so that its code changed. */
    boolean moved() {
        return sources.size() == 1
                && !sources.getFirst()
                        .criterion()
                        .code()
                        .equals(indicator.criterion().code());
    }

    /** Whether the words changed and the question did not. */
    boolean corrected() {
        return fate == Fate.KEPT && !sources.getFirst().text().equals(indicator.text());
    }
}
