package org.ampli.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the translation of one subject is. */
enum State {
    MISSING,
    DRAFT,
    TO_BE_REVIEWED,
    REVIEWED,
    /** Its source has changed since it was written or reviewed. */
    OUT_OF_DATE;

    static State of(@Nullable String kept, boolean whole, boolean fresh) {
        if (kept == null || !whole) {
            return kept != null && !fresh ? OUT_OF_DATE : MISSING;
        }
        return fresh ? State.valueOf(kept) : OUT_OF_DATE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<State> named(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
