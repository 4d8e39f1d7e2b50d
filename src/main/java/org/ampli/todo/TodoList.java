package org.ampli.todo;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Everything that waits for someone, from every room, what is due first at the head. */
@Component
public class TodoList {

    private static final Comparator<Task> BY_DUE_DAY =
            Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Tasks> rooms;
    private final Clock clock;

    TodoList(List<Tasks> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    public List<Task> of(Member member) {
        Instant now = clock.instant();
        return rooms.stream()
                .flatMap(room -> room.of(member, now).stream())
                .sorted(BY_DUE_DAY)
                .toList();
    }
}
