package org.ampli.joint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * When and where the readers meet, as it was typed.
 *
 * @param begins hour and minutes in Europe/Paris
 * @param place a place, or the address of a call
 */
record JointMeetingForm(
        @Nullable String day,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String place) {

    static final int LONGEST_PLACE = 500;

    static JointMeetingForm of(Optional<JointMeeting> noted) {
        return noted.map(meeting -> {
                    LocalDateTime starts = meeting.startsAt().atZone(Page.ZONE).toLocalDateTime();
                    LocalDateTime ends = meeting.endsAt().atZone(Page.ZONE).toLocalDateTime();
                    return new JointMeetingForm(
                            starts.toLocalDate().toString(),
                            starts.toLocalTime().toString(),
                            ends.toLocalTime().toString(),
                            meeting.place());
                })
                .orElse(new JointMeetingForm("", "10:00", "12:00", ""));
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (date(today).isEmpty()) {
            errors.put("day", "joint.error.day");
        }
        if (time(begins).isEmpty()) {
            errors.put("begins", "joint.error.time");
        }
        if (time(ends)
                .filter(end -> !time(begins).map(end::isAfter).equals(Optional.of(false)))
                .isEmpty()) {
            errors.put("ends", "joint.error.ends");
        }
        if (where().isEmpty() || where().length() > LONGEST_PLACE) {
            errors.put("place", "joint.error.place");
        }
        return errors;
    }

    Instant starts(LocalDate today) {
        return at(today, begins);
    }

    Instant ends(LocalDate today) {
        return at(today, ends);
    }

    String where() {
        return line(place);
    }

    private Instant at(LocalDate today, @Nullable String time) {
        return date(today)
                .orElseThrow()
                .atTime(time(time).orElseThrow())
                .atZone(Page.ZONE)
                .toInstant();
    }

    /** From a year ago, so that one that was held can be noted, to a year ahead. */
    private Optional<LocalDate> date(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(line(day)))
                    .filter(it -> it.isAfter(today.minusYears(1)) && it.isBefore(today.plusYears(1)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return Optional.of(LocalTime.parse(line(typed)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String line(@Nullable String typed) {
        return Objects.toString(typed, "").strip().replaceAll("\\s+", " ");
    }
}
