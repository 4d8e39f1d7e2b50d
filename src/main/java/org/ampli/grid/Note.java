package org.ampli.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the guide disagrees with itself, or where its printed text was corrected.
 *
 * @param about the codes concerned, empty for the whole edition
 * @param title empty for a correction
 * @param printed what the guide prints instead, for a correction
 */
public record Note(
        String key,
        List<String> about,
        String title,
        String text,
        @Nullable String printed) {

    public boolean correction() {
        return printed != null;
    }
}
