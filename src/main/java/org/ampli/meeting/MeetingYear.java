package org.ampli.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ampli.shared.Page;

/**
 * The meetings of one year by quarter: « il se réunit quatre fois par an » (C11), so a quarter without one is pointed
 * out.
 */
record MeetingYear(int year, LocalDate today, List<MeetingLine> meetings) {

    /** Three months, with the meetings that fall into them. */
    record Quarter(int number, LocalDate from, LocalDate until, List<MeetingLine> meetings) {

        boolean without() {
            return meetings.stream().allMatch(MeetingLine::cancelled);
        }
    }

    /** The word for a quarter without a meeting: what was not held, what is to be planned. */
    String lacking(Quarter quarter) {
        return quarter.until().isAfter(today) ? "meeting.quarter.toPlan" : "meeting.quarter.notHeld";
    }

    List<Quarter> quarters() {
        return IntStream.rangeClosed(1, 4).mapToObj(this::quarter).toList();
    }

    private Quarter quarter(int number) {
        LocalDate from = LocalDate.of(year, 3 * number - 2, 1);
        LocalDate until = from.plusMonths(3);
        return new Quarter(
                number,
                from,
                until,
                meetings.stream()
                        .filter(meeting ->
                                !day(meeting).isBefore(from) && day(meeting).isBefore(until))
                        .toList());
    }

    static LocalDate day(MeetingLine meeting) {
        return meeting.startsAt().atZone(Page.ZONE).toLocalDate();
    }
}
