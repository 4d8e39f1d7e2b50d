package org.ampli.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an action is born from: an idea of the team, a remark of the feedback, or a line of the synthesis (C22).
 *
 * @param codes of the indicators that it is about
 * @param by the name of who proposed it, null where the readers say it together
 * @param path where the Cité reads it, null for an idea
 */
record Origin(
        Kind kind,
        UUID id,
        String text,
        List<String> codes,
        @Nullable String by,
        Instant at,
        @Nullable String path) {

    enum Kind {
        IDEA,
        FEEDBACK,
        SYNTHESIS
    }
}
