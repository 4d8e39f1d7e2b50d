package org.ampli.review;

import org.ampli.grid.Indicator;
import org.ampli.visa.SinceSending;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader is with one indicator.
 *
 * @param stands the number of the sending of which the reader has spoken, the first of them where they differ; 0 when
 *     they have not spoken
 * @param change what differs since then, or, while they have not spoken, since the sending before; null when nothing
 */
record ReadingMark(
        Indicator indicator,
        State state,
        int stands,
        @Nullable SinceSending change) {

    /** What the reader has said of it. */
    enum State {
        TO_READ("none"),
        REMARKED("yes"),
        NOTHING("no");

        private final String shape;

        State(String shape) {
            this.shape = shape;
        }

        /** Full, hollow, a stroke: as the legend says. */
        String shape() {
            return shape;
        }
    }

    boolean read() {
        return state != State.TO_READ;
    }

    /** Whether the answer has changed since the reader spoke of it: they will want to look again. */
    boolean changed() {
        return change != null;
    }
}
