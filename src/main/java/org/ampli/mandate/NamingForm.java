package org.ampli.mandate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ampli.network.CiteId;
import org.ampli.network.Colleague;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be named, as it was typed.
 *
 * @param stays ticked when who held the role before stays in the team
 */
record NamingForm(
        @Nullable String role,
        @Nullable String person,
        @Nullable String day,
        @Nullable String stays) {

    static NamingForm empty(LocalDate today) {
        return new NamingForm(null, null, today.toString(), "yes");
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors(Set<Role> given, List<Colleague> team, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (chosen(given).isEmpty()) {
            errors.put("role", "mandate.error.role");
        }
        if (colleague(team).isEmpty()) {
            errors.put("person", "mandate.error.person");
        }
        if (dayOf(day, today).isEmpty()) {
            errors.put("day", "mandate.error.day");
        }
        return errors;
    }

    Appointment appointment(CiteId cite, Set<Role> given, List<Colleague> team, LocalDate today) {
        return new Appointment(
                colleague(team).orElseThrow().person(),
                chosen(given).orElseThrow(),
                cite,
                dayOf(day, today).orElseThrow(),
                "yes".equals(stays));
    }

    private Optional<Role> chosen(Set<Role> given) {
        return given.stream().filter(known -> known.name().equals(role)).findAny();
    }

    private Optional<Colleague> colleague(List<Colleague> team) {
        return team.stream()
                .filter(known -> known.person().value().toString().equals(person))
                .findAny();
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
