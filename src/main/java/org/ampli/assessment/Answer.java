package org.ampli.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one indicator as it stands.
 *
 * @param version 0 before the first writing, then one more with each
 * @param changedAt null before the first writing
 * @param changedBy the name of its last writer
 */
record Answer(AnswerContent content, long version, @Nullable Instant changedAt, String changedBy) {

    static final Answer NONE = new Answer(AnswerContent.NONE, 0, null, "");
}
