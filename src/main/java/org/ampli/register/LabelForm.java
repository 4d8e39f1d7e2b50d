package org.ampli.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.network.LabelStage;
import org.jspecify.annotations.Nullable;

/** Where a label moves to, from when on and why, as it was typed. */
record LabelForm(
        @Nullable String stage,
        @Nullable String since,
        @Nullable String reason) {

    static final int LONGEST_REASON = 500;

    /** A change that can be kept. */
    record Change(LabelStage stage, LocalDate since, String reason) {}

    static LabelForm empty(LocalDate today) {
        return new LabelForm("", today.toString(), "");
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            errors.put("stage", "register.error.stage");
        }
        if (day(today).isEmpty()) {
            errors.put("since", "register.error.since");
        }
        if (why().isEmpty() || why().length() > LONGEST_REASON) {
            errors.put("reason", "register.error.reason");
        }
        return errors;
    }

    Change change(LocalDate today) {
        return new Change(chosen().orElseThrow(), day(today).orElseThrow(), why());
    }

    private Optional<LabelStage> chosen() {
        return Arrays.stream(LabelStage.values())
                .filter(known -> known.name().equals(stage))
                .findAny();
    }

    /** A day that has come. */
    private Optional<LocalDate> day(LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(Objects.toString(since, "").strip());
            return Optional.of(day).filter(it -> !it.isAfter(today) && it.getYear() >= 1990);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private String why() {
        return Objects.toString(reason, "").strip();
    }
}
