package org.ampli.improvement;

import org.jspecify.annotations.Nullable;

/** Another day for an action, and why, as they were typed. */
record PostponementForm(@Nullable String due, @Nullable String reason) {

    static final PostponementForm EMPTY = new PostponementForm("", "");

    String typedDue() {
        return due == null ? "" : due;
    }

    String typedReason() {
        return reason == null ? "" : reason;
    }
}
