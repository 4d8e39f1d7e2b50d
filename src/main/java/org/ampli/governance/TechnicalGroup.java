package org.ampli.governance;

import java.time.LocalDate;
import java.util.List;
import org.ampli.network.Role;
import org.springframework.stereotype.Component;

/** Who sits in the technical group (GTIQ), for the rooms that must know. */
@Component
public class TechnicalGroup {

    private final Seats seats;

    TechnicalGroup(Seats seats) {
        this.seats = seats;
    }

    /** The seats that somebody holds on a day. */
    public List<Seat> seats(LocalDate day) {
        return plan().on(day);
    }

    /** The seats whose term is over within sixty days: what is announced. */
    public List<Seat> ending(LocalDate today) {
        return plan().on(today).stream()
                .filter(seat -> seat.endsWithin(SeatPlan.DAYS_AHEAD, today))
                .toList();
    }

    SeatPlan plan() {
        return new SeatPlan(seats.of(Role.TECHNICAL_GROUP));
    }
}
