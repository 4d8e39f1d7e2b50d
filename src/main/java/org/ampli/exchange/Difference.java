package org.ampli.exchange;

import java.util.List;
import java.util.Set;
import org.ampli.shared.Page;

/**
 * Something that a file says otherwise than the edition.
 *
 * @param code of what it is about, or nothing
 * @param key the sentence in the bundles
 * @param before empty for what is new
 * @param after empty for what is gone
 */
record Difference(String code, String key, String before, String after) {

    private static final String LEVEL = "exchange.difference.level";
    private static final Set<String> TICKED =
            Set.of("exchange.difference.presumed", "exchange.difference.gap", "exchange.difference.coming");

    /** One of its two values in the words of the reader, rather than in those of the file. */
    String said(Page page, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return key.equals(LEVEL)
                ? page.t("grid.level." + value)
                : TICKED.contains(key) ? page.t("exchange.difference.ticked." + value) : value;
    }

    static Difference of(String code, String what, Object before, Object after) {
        return new Difference(code, "exchange.difference." + what, shown(before), shown(after));
    }

    private static String shown(Object value) {
        return value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
