package org.ampli.mandate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a mandate is to be over and why, as it was typed. */
public record EndingForm(@Nullable String day, @Nullable String reason) {

    public static final int LONGEST_REASON = 500;

    /** An end that can be kept. */
    public record End(LocalDate day, String reason) {}

    /** By field, the key of what is wrong with it. */
    public Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (NamingForm.dayOf(day, today).isEmpty()) {
            errors.put("day", "mandate.error.day");
        }
        if (why().isEmpty() || why().length() > LONGEST_REASON) {
            errors.put("reason", "mandate.error.reason");
        }
        return errors;
    }

    public End end(LocalDate today) {
        return new End(NamingForm.dayOf(day, today).orElseThrow(), why());
    }

    private String why() {
        return Objects.toString(reason, "").strip();
    }
}
