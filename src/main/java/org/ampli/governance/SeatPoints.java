package org.ampli.governance;

import java.util.List;
import org.ampli.meeting.AgendaPoint;
import org.ampli.meeting.AgendaPoints;
import org.springframework.stereotype.Component;

/** A seat that is soon over is something to talk about at the next meeting. */
@Component
class SeatPoints implements AgendaPoints {

    private final TechnicalGroup group;
    private final Seats seats;

    SeatPoints(TechnicalGroup group, Seats seats) {
        this.group = group;
        this.seats = seats;
    }

    @Override
    public List<AgendaPoint> open() {
        return group.ending(seats.today()).stream()
                .map(seat -> new AgendaPoint(
                        "governance.agenda.ending",
                        seat.name(),
                        "/technical-group#" + seat.mandate().value()))
                .toList();
    }
}
