package org.ampli.governance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A yes or a no with its reason, as they were typed. */
record AnswerForm(@Nullable String answer, @Nullable String reason) {

    static final int LONGEST = 2000;
    static final AnswerForm EMPTY = new AnswerForm("", "");

    /**
     * By field, the key of what is wrong with it.
     *
     * @param always whether a yes has a reason too
     */
    Map<String, String> errors(boolean always) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!yes() && !"no".equals(answer)) {
            errors.put("answer", "governance.error.answer");
        }
        if (why().isEmpty() && (always || !yes()) || why().length() > LONGEST) {
            errors.put("reason", "governance.error.reason");
        }
        return errors;
    }

    boolean yes() {
        return "yes".equals(answer);
    }

    String why() {
        return Objects.toString(reason, "").replace("\r\n", "\n").strip();
    }
}
