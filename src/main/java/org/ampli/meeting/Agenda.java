package org.ampli.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points of a meeting, what was decided on each, and what other rooms offer for it. */
@Component
class Agenda {

    private final JdbcClient database;
    private final List<AgendaPoints> rooms;
    private final Clock clock;

    Agenda(JdbcClient database, List<AgendaPoints> rooms, Clock clock) {
        this.database = database;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * One point.
     *
     * @param kind the key of what it is, or nothing when it was typed
     * @param address where it is looked up, or nothing
     */
    record Point(
            UUID id,
            String kind,
            String text,
            String address,
            String decision,
            @Nullable String decidedBy) {}

    List<Point> of(GroupMeetingId meeting) {
        return database.sql("""
                        select a.id, a.kind, a.text, a.address, a.decision, p.name as decided_by
                          from agenda_point a left join person p on p.id = a.decided_by
                         where a.meeting_id = :meeting and a.removed_at is null order by a.position, a.added_at
                        """)
                .param("meeting", meeting.value())
                .query(Point.class)
                .list();
    }

    /** What is open elsewhere and stands on this agenda not yet. */
    List<AgendaPoint> offered(List<Point> points) {
        return rooms.stream()
                .flatMap(room -> room.open().stream())
                .filter(open ->
                        points.stream().noneMatch(point -> point.address().equals(open.address())))
                .toList();
    }

    /** The offered point of this address, as its room tells it now. */
    Optional<AgendaPoint> open(String address) {
        return rooms.stream()
                .flatMap(room -> room.open().stream())
                .filter(open -> open.address().equals(address))
                .findAny();
    }

    /** Adds a point at the end; one that stands there already is added once. */
    void add(GroupMeetingId meeting, AgendaPoint point, PersonId by) {
        String text = Page.excerpt(point.text(), MeetingForm.LONGEST_POINT);
        database.sql("""
                        insert into agenda_point (id, meeting_id, position, kind, text, address, added_at, added_by)
                        select :id, :meeting, coalesce(max(position) + 1, 0), :kind, :text, :address, :at, :by
                          from agenda_point where meeting_id = :meeting
                        on conflict (meeting_id, address) where address <> '' and removed_at is null do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("kind", point.kind())
                .param("text", text)
                .param("address", point.address())
                .param("at", now())
                .param("by", by.value())
                .update();
    }

    boolean remove(GroupMeetingId meeting, UUID point, PersonId by) {
        return database.sql("""
                                update agenda_point set removed_at = :at, removed_by = :by
                                 where id = :point and meeting_id = :meeting and removed_at is null and decision = ''
                                """)
                        .param("at", now())
                        .param("by", by.value())
                        .param("point", point)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /** Writes what was decided, unless somebody wrote there since it was read. */
    boolean decide(GroupMeetingId meeting, UUID point, MinutesController.DecisionForm form, PersonId by) {
        return database.sql("""
                                update agenda_point set decision = :decision, decided_at = :at, decided_by = :by
                                 where id = :point and meeting_id = :meeting and removed_at is null
                                   and decision in (:was, :decision)
                                """)
                        .param("was", form.was())
                        .param("decision", form.decision())
                        .param("at", now())
                        .param("by", by.value())
                        .param("point", point)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
