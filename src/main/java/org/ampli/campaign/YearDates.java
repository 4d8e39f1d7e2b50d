package org.ampli.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dates of one year beside each other: what may be moved where, and what a move would leave out. */
record YearDates(LocalDate launch, Map<Milestone, LocalDate> days) {

    static final List<Milestone> MEETINGS =
            List.of(Milestone.MEETING_1, Milestone.MEETING_2, Milestone.MEETING_3, Milestone.MEETING_4);

    /** One after the other, each on a day of its own. */
    private static final List<Milestone> IN_TURN =
            List.of(Milestone.FILL, Milestone.READING, Milestone.REPLY, Milestone.SYNTHESES);

    private static final int LONGEST_YEAR_IN_MONTHS = 18;

    /** Why a date cannot be moved to a day, as a message key; empty when it can. */
    Optional<String> problem(Milestone which, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Optional.of("campaign.date.error.past");
        }
        if (!day.isAfter(launch) || day.isAfter(launch.plusMonths(LONGEST_YEAR_IN_MONTHS))) {
            return Optional.of("campaign.date.error.year");
        }
        if (day.equals(days.get(which))) {
            return Optional.of("campaign.date.error.same");
        }
        Map<Milestone, LocalDate> moved = new EnumMap<>(days);
        moved.put(which, day);
        return new YearDates(launch, moved).inOrder() ? Optional.empty() : Optional.of("campaign.date.error.order");
    }

    /** Filled, then read, then answered, then summed up. */
    boolean inOrder() {
        List<LocalDate> turns = Stream.concat(
                        Stream.of(launch), IN_TURN.stream().map(this::day))
                .toList();
        return IntStream.range(1, turns.size()).allMatch(turn -> turns.get(turn).isAfter(turns.get(turn - 1)));
    }

    /** The quarters of the year, from 1, in which the technical group would not meet (C11). */
    List<Integer> quartersWithoutMeeting() {
        return IntStream.rangeClosed(1, MEETINGS.size())
                .filter(quarter -> MEETINGS.stream().noneMatch(meeting -> within(quarter, day(meeting))))
                .boxed()
                .toList();
    }

    private boolean within(int quarter, LocalDate day) {
        return !day.isBefore(launch.plusMonths(3L * (quarter - 1))) && day.isBefore(launch.plusMonths(3L * quarter));
    }

    private LocalDate day(Milestone milestone) {
        return days.getOrDefault(milestone, milestone.after(launch));
    }
}
