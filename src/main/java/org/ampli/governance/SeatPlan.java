package org.ampli.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;

/**
 * The seats of the technical group, past and to come, and what may be added to them.
 *
 * <p>« Ce groupe est composé de dix personnes, les managers des Cités des métiers et les référents qualité, à parité »
 * (C10), « pour siéger pour deux années » (C12).
 */
record SeatPlan(List<Seat> seats) {

    static final int SEATS = 10;
    static final int EACH = 5;
    static final int MONTHS = 24;
    /** The end of a term is announced so many days ahead. */
    static final int DAYS_AHEAD = 60;

    /** The day on which a term that begins on this day is over: two years later, to the day. */
    static LocalDate endOf(LocalDate from) {
        return from.plusMonths(MONTHS);
    }

    List<Seat> on(LocalDate day) {
        return seats.stream().filter(seat -> seat.on(day)).toList();
    }

    List<Seat> as(Role role, LocalDate day) {
        return on(day).stream().filter(seat -> seat.as() == role).toList();
    }

    int vacant(LocalDate day) {
        return Math.max(0, SEATS - on(day).size());
    }

    /** How many of the five seats of a role nobody holds, as long as the group is not full. */
    int vacant(Role role, LocalDate day) {
        return Math.min(vacant(day), Math.max(0, EACH - as(role, day).size()));
    }

    /** More of one role than its five seats. */
    boolean uneven(LocalDate day) {
        return Stream.of(Role.MANAGER, Role.QUALITY_OFFICER)
                .anyMatch(role -> as(role, day).size() > EACH);
    }

    /** @throws Refusal when this person sits already, or when there would be eleven on a day of the term */
    void refuse(PersonId person, LocalDate from) {
        LocalDate until = endOf(from);
        List<Seat> meeting = seats.stream()
                .filter(seat -> seat.startsOn().isBefore(until) && !seat.over(from) && !seat.over(seat.startsOn()))
                .toList();
        if (meeting.stream().anyMatch(seat -> seat.person().equals(person))) {
            throw Refusal.conflict("governance.refusal.sits");
        }
        Stream.concat(Stream.of(from), meeting.stream().map(Seat::startsOn))
                .filter(day -> !day.isBefore(from))
                .filter(day -> on(day).size() >= SEATS)
                .findFirst()
                .ifPresent(full -> {
                    throw Refusal.conflict("governance.refusal.eleventh", SEATS);
                });
    }
}
