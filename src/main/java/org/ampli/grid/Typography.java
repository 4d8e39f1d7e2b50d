package org.ampli.grid;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Sets a recorded text in the fine typography of its language; the words stay those of the guide. */
public final class Typography {

    private static final String NARROW = "\u202f";
    private static final Pattern BEFORE = Pattern.compile("[ \u00a0]([;:!?»])");
    private static final Pattern AFTER = Pattern.compile("«[ \u00a0]");

    private Typography() {}

    public static UnaryOperator<String> of(Locale language) {
        return language.getLanguage().equals("fr") ? Typography::french : UnaryOperator.identity();
    }

    private static String french(String text) {
        String spaced = BEFORE.matcher(text.replace('\'', '’')).replaceAll(NARROW + "$1");
        return AFTER.matcher(spaced).replaceAll("«" + NARROW);
    }
}
