package org.ampli.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The context note of a Cité, as it was typed.
 *
 * @param seen the moment of the note that stood on the page when the typing began, or nothing when there was none
 */
record ContextForm(@Nullable String context, @Nullable String seen) {

    static final int LONGEST = 4000;

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (text().length() > LONGEST) {
            errors.put("context", "register.error.context");
        }
        return errors;
    }

    String text() {
        return Objects.toString(context, "").replace("\r\n", "\n").strip();
    }
}
