package org.ampli.following;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.campaign.Extension;
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
        try {
            return Optional.of(LocalDate.parse(day == null ? "" : day.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
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
        if (why().isEmpty() || why().length() > Extension.LONGEST_REASON) {
            errors.put("reason", "campaign.error.reason");
        }
        return errors;
    }
}
