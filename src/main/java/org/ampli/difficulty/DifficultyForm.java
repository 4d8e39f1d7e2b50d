package org.ampli.difficulty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word about a difficulty, as it was typed.
 *
 * @param once made by the page, so that a form sent twice counts once
 * @param indicator the code of the indicator that a new difficulty is about, or empty
 */
record DifficultyForm(UUID once, String text, String indicator) {

    DifficultyForm(@Nullable UUID once, @Nullable String text, @Nullable String indicator) {
        this.once = once == null ? UUID.randomUUID() : once;
        this.text = text == null ? "" : text;
        this.indicator = indicator == null ? "" : indicator.strip();
    }

    static DifficultyForm about(String indicator) {
        return new DifficultyForm(null, null, indicator);
    }
}
