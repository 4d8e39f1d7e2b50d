package org.ampli.exchange;

import java.util.List;

/**
 * Something that a file says otherwise than the edition.
 *
 * @param code of what it is about, or nothing
 * @param key the sentence in the bundles
 * @param before empty for what is new
 * @param after empty for what is gone
 */
record Difference(String code, String key, String before, String after) {

    static Difference of(String code, String what, Object before, Object after) {
        return new Difference(code, "exchange.difference." + what, shown(before), shown(after));
    }

    private static String shown(Object value) {
        return value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
