package org.ampli.exchange;

import java.util.regex.Pattern;

/**
 * A text that a spreadsheet must not take for a formula: what begins with a sign that starts one is written behind an
 * apostrophe, and given back without it.
 */
final class Cells {

    private static final String STARTS = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";
    private static final Pattern BARE = Pattern.compile("(?s)'*" + STARTS + ".*");
    private static final Pattern BEHIND = Pattern.compile("(?s)'+" + STARTS + ".*");

    private Cells() {}

    static String written(String text) {
        return BARE.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return BEHIND.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
