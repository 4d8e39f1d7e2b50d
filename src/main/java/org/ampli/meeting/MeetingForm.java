package org.ampli.meeting;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * When and where the group meets, as it was typed.
 *
 * @param begins hour and minutes in Europe/Paris
 * @param agenda one point a line, when a meeting is called
 * @param reason why it moves, when it does
 */
record MeetingForm(
        @Nullable String day,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String place,
        @Nullable String link,
        @Nullable String agenda,
        @Nullable String reason) {

    static final int LONGEST_PLACE = 200;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_POINT = 300;
    static final int MOST_POINTS = 40;

    static MeetingForm empty() {
        return new MeetingForm("", "10:00", "16:00", "", "", "", "");
    }

    static MeetingForm of(GroupMeeting meeting) {
        LocalDateTime starts = meeting.when().startsAt().atZone(Page.ZONE).toLocalDateTime();
        LocalDateTime ends = meeting.when().endsAt().atZone(Page.ZONE).toLocalDateTime();
        return new MeetingForm(
                starts.toLocalDate().toString(),
                starts.toLocalTime().toString(),
                ends.toLocalTime().toString(),
                meeting.when().place(),
                meeting.when().link(),
                "",
                "");
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (date(today).isEmpty()) {
            errors.put("day", "meeting.error.day");
        }
        if (time(begins).isEmpty()) {
            errors.put("begins", "meeting.error.time");
        }
        if (time(ends).isEmpty()
                || time(begins).isPresent()
                        && !time(ends).get().isAfter(time(begins).get())) {
            errors.put("ends", "meeting.error.ends");
        }
        if (placeLine().isEmpty() && linkLine().isEmpty() || placeLine().length() > LONGEST_PLACE) {
            errors.put("place", "meeting.error.place");
        }
        if (!linkLine().isEmpty() && !webAddress(linkLine())) {
            errors.put("link", "meeting.error.link");
        }
        if (points().size() > MOST_POINTS || points().stream().anyMatch(point -> point.length() > LONGEST_POINT)) {
            errors.put("agenda", "meeting.error.agenda");
        }
        return errors;
    }

    /** The same, for a meeting that moves: with a reason. */
    Map<String, String> errorsOfMove(LocalDate today) {
        Map<String, String> errors = errors(today);
        if (why().isEmpty() || why().length() > LONGEST_REASON) {
            errors.put("reason", "meeting.error.reason");
        }
        return errors;
    }

    GroupMeeting.When when(LocalDate today) {
        LocalDate date = date(today).orElseThrow();
        return new GroupMeeting.When(
                date.atTime(time(begins).orElseThrow()).atZone(Page.ZONE).toInstant(),
                date.atTime(time(ends).orElseThrow()).atZone(Page.ZONE).toInstant(),
                placeLine(),
                linkLine());
    }

    List<String> points() {
        return Objects.toString(agenda, "")
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String why() {
        return line(reason);
    }

    /** From a year ago, so that a meeting that was held can be written down, to two years ahead. */
    private Optional<LocalDate> date(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(line(day)))
                    .filter(it -> it.isAfter(today.minusYears(1)) && it.isBefore(today.plusYears(2)));
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

    private static boolean webAddress(String link) {
        try {
            URI address = URI.create(link);
            return link.length() <= 500
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private String placeLine() {
        return line(place);
    }

    private String linkLine() {
        return line(link);
    }

    private static String line(@Nullable String typed) {
        return Objects.toString(typed, "").strip().replaceAll("\\s+", " ");
    }
}
