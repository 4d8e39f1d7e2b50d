package org.ampli.governance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be given a term in a group, as it was typed.
 *
 * @param as the role under which they would sit, for the technical group
 */
record SeatForm(
        @Nullable String person,
        @Nullable String as,
        @Nullable String day) {

    static SeatForm empty(LocalDate today) {
        return new SeatForm("", "", today.toString());
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            errors.put("person", "governance.error.person");
        }
        if (dayOf(day, today).isEmpty()) {
            errors.put("day", "governance.error.day");
        }
        return errors;
    }

    Optional<PersonId> chosen() {
        try {
            return Optional.of(new PersonId(UUID.fromString(Objects.toString(person, ""))));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Manager, where the form says so; else quality officer. */
    Role role() {
        return Role.MANAGER.name().equals(as) ? Role.MANAGER : Role.QUALITY_OFFICER;
    }

    LocalDate from(LocalDate today) {
        return dayOf(day, today).orElseThrow();
    }

    /** A day from today to a year ahead. */
    static Optional<LocalDate> dayOf(@Nullable String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(Objects.toString(typed, "").strip());
            return Optional.of(day).filter(it -> !it.isBefore(today) && !it.isAfter(today.plusYears(1)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
