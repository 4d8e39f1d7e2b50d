package org.ampli.assessment;

import org.ampli.grid.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The state of one indicator at a glance; a yes is worth no more than a no.
 *
 * @param yes null while not answered
 * @param argued whether an argument is written
 * @param evidence how many pieces of evidence support it
 * @param again whether the team wants to look at it again
 * @param changed whether it differs from what was last sent, while the grid is taken up again
 */
record Mark(Indicator indicator, @Nullable Boolean yes, boolean argued, int evidence, boolean again, boolean changed) {

    boolean answered() {
        return yes != null;
    }

    boolean toDo() {
        return yes == null || !argued;
    }

    boolean bare() {
        return answered() && evidence == 0;
    }

    /** The last part of the CSS class and of the message key that say the answer by shape and by word. */
    String answer() {
        return yes == null ? "none" : yes ? "yes" : "no";
    }

    /** What the reader may ask to see alone. */
    enum Filter {
        ALL,
        TODO,
        BARE,
        AGAIN;

        boolean shows(Mark mark) {
            return switch (this) {
                case ALL -> true;
                case TODO -> mark.toDo();
                case BARE -> mark.bare();
                case AGAIN -> mark.again();
            };
        }

        /** As addresses and message keys write it. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The query that keeps the filter from one page to the next, empty without one. */
        String query() {
            return this == ALL ? "" : "?filter=" + word();
        }

        static Filter of(String word) {
            for (Filter filter : values()) {
                if (filter.word().equals(word)) {
                    return filter;
                }
            }
            return ALL;
        }
    }
}
