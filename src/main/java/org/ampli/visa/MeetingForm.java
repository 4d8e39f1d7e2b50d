package org.ampli.visa;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.Colleague;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the page posts of a meeting, as typed.
 *
 * @param id made by the page, so that a meeting sent twice is noted once
 * @param present the people ticked
 */
record MeetingForm(
        @Nullable UUID id,
        @Nullable String day,
        @Nullable String minutes,
        @Nullable List<String> present) {

    static final int SHORTEST = 5;
    static final int LONGEST = 12 * 60;

    /** A meeting that can be noted. */
    record Held(LocalDate day, int minutes, List<PersonId> present) {}

    static MeetingForm empty() {
        return new MeetingForm(UUID.randomUUID(), "", "", List.of());
    }

    boolean ticked(Colleague colleague) {
        return present != null && present.contains(colleague.person().value().toString());
    }

    /** What is wrong, by field: a message key, or nothing. */
    Map<String, String> errors(List<Colleague> team, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (heldOn(today).isEmpty()) {
            errors.put("day", "visa.meeting.error.day");
        }
        if (length().isEmpty()) {
            errors.put("minutes", "visa.meeting.error.minutes");
        }
        if (people(team).isEmpty()) {
            errors.put("present", "visa.meeting.error.present");
        }
        return errors;
    }

    Held held(List<Colleague> team, LocalDate today) {
        return new Held(heldOn(today).orElseThrow(), length().orElseThrow(), people(team));
    }

    private Optional<LocalDate> heldOn(LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(day == null ? "" : day.strip());
            return Optional.of(date).filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(1)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Integer> length() {
        String typed = minutes == null ? "" : minutes.strip();
        if (!typed.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed)).filter(it -> it >= SHORTEST && it <= LONGEST);
    }

    private List<PersonId> people(List<Colleague> team) {
        List<PersonId> people = new ArrayList<>();
        team.stream().filter(this::ticked).map(Colleague::person).forEach(people::add);
        return people;
    }
}
