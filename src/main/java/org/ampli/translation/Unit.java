package org.ampli.translation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of one subject, in the official language and in the translation.
 *
 * @param code of the axis, section, criterion or indicator; empty for the edition itself
 * @param version of the translation, 0 when there is none
 */
record Unit(
        UUID subject,
        Kind kind,
        String code,
        List<Pair> pairs,
        State state,
        long version,
        Mark written,
        Mark reviewed) {

    /** What has words of its own, in the order of the page. */
    enum Kind {
        EDITION,
        AXIS,
        SECTION,
        CRITERION,
        INDICATOR,
        NOTE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One text beside its translation, which is empty when there is none. */
    record Pair(String field, int position, String source, String translation) {}

    /** Who did it and when; both null when nobody known did. */
    record Mark(@Nullable String by, @Nullable Instant at) {}

    String title() {
        return pairs.getFirst().source();
    }
}
