package org.ampli.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be taken as it is.
 *
 * @param place a line of the YAML, as {@code 12}, or a cell, as {@code Grille!F14}; empty for the whole file
 * @param key the sentence in the bundles
 */
record Problem(String place, String key, List<Object> arguments) {

    static Problem at(@Nullable String place, String key, Object... arguments) {
        return new Problem(Objects.requireNonNullElse(place, ""), key, List.of(arguments));
    }

    static Problem of(String key, Object... arguments) {
        return at("", key, arguments);
    }

    boolean line() {
        return !place.isEmpty() && place.chars().allMatch(Character::isDigit);
    }
}
