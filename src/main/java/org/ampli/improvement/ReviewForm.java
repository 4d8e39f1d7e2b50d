package org.ampli.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which to look at what came of an action, or what was seen then.
 *
 * @param once made by the page, so that a form sent twice counts once
 */
record ReviewForm(
        @Nullable UUID once, @Nullable String day, @Nullable String text) {

    static final ReviewForm EMPTY = new ReviewForm(null, "", "");

    UUID key() {
        return once == null ? UUID.randomUUID() : once;
    }

    String typedDay() {
        return day == null ? "" : day;
    }

    String typedText() {
        return text == null ? "" : text;
    }
}
