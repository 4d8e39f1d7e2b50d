package org.ampli.governance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a candidate declares, as it was typed. */
record CandidacyForm(
        @Nullable String days,
        @Nullable String twoYears,
        @Nullable String mobile,
        @Nullable String words) {

    static final int LONGEST = 2000;

    static CandidacyForm empty() {
        return new CandidacyForm(String.valueOf(Declaration.DAYS), "", "", "");
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (daysTyped().isEmpty()) {
            errors.put("days", "governance.error.days");
        }
        if (!"yes".equals(mobile)) {
            errors.put("mobile", "governance.error.mobile");
        }
        if (said().isEmpty() || said().length() > LONGEST) {
            errors.put("words", "governance.error.words");
        }
        return errors;
    }

    Declaration declaration() {
        return new Declaration(daysTyped().orElseThrow(), "yes".equals(twoYears), said());
    }

    private Optional<Integer> daysTyped() {
        return Optional.of(Objects.toString(days, "").strip())
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(typed -> typed >= Declaration.DAYS && typed <= 366);
    }

    private String said() {
        return Objects.toString(words, "").replace("\r\n", "\n").strip();
    }
}
