package org.ampli.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date and the reason why it is moved, as typed. */
record DateForm(
        @Nullable String milestone,
        @Nullable String day,
        @Nullable String reason) {

    static final int LONGEST_REASON = 2000;

    static DateForm empty() {
        return new DateForm("", "", "");
    }

    /** Which date; whatever no page of ours sends is empty. */
    Optional<Milestone> which() {
        return Arrays.stream(Milestone.values())
                .filter(each -> each.name().equals(milestone))
                .findFirst();
    }

    Optional<LocalDate> date() {
        return read(day);
    }

    String why() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    /** What is wrong by field: a message key, or nothing. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (date().isEmpty()) {
            errors.put("day", "campaign.error.day");
        }
        if (why().isEmpty() || why().length() > LONGEST_REASON) {
            errors.put("reason", "campaign.error.reason");
        }
        return errors;
    }

    /** A day as a browser sends it, 2027-02-22. */
    static Optional<LocalDate> read(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(typed == null ? "" : typed.strip()))
                    .filter(day -> day.getYear() > 2000 && day.getYear() < 2300);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
