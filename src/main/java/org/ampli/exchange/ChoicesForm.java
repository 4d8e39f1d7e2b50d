package org.ampli.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about lines that nobody could match.
 *
 * @param place of each line, in the order of the page
 * @param is {@code new}, {@code left}, or the id of an indicator, for each of them
 */
record ChoicesForm(@Nullable List<String> place, @Nullable List<String> is) {

    Map<String, String> choices() {
        Map<String, String> choices = new HashMap<>();
        if (place != null && is != null) {
            for (int line = 0; line < Math.min(place.size(), is.size()); line++) {
                choices.put(place.get(line), is.get(line));
            }
        }
        return choices;
    }
}
