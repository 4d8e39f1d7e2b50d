package org.ampli.calendar;

import java.util.Comparator;
import java.util.List;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Every date of someone, from every room, in the order in which they come. */
@Component
class CalendarDates {

    private final List<DatedFacts> rooms;

    CalendarDates(List<DatedFacts> rooms) {
        this.rooms = rooms;
    }

    List<DatedFact> of(Member member) {
        return rooms.stream()
                .flatMap(room -> room.of(member).stream())
                .sorted(Comparator.comparing((DatedFact fact) -> fact.when().begins())
                        .thenComparing(DatedFact::uid))
                .toList();
    }
}
