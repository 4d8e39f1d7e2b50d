package org.ampli.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a reason, as typed by who asks for time and by who gives it.
 *
 * @param answer {@code refuse} where the request is refused: no day is needed then
 */
record TimeForm(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String answer) {

    static TimeForm empty() {
        return new TimeForm("", "", "");
    }

    boolean refuses() {
        return "refuse".equals(answer);
    }

    Optional<LocalDate> date() {
        return DateForm.read(day);
    }

    String why() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    /** What is wrong by field: a message key, or nothing. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!refuses() && date().isEmpty()) {
            errors.put("day", "campaign.error.day");
        }
        if (why().isEmpty() || why().length() > DateForm.LONGEST_REASON) {
            errors.put("reason", "campaign.error.reason");
        }
        return errors;
    }
}
