package org.ampli.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls the technical group together, moves a meeting with a reason, or calls it off. */
@Component
class Calling {

    private final GroupMeetings meetings;
    private final Agenda agenda;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calling(GroupMeetings meetings, Agenda agenda, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A meeting that is written down afterwards is nobody's news. */
    @Transactional
    GroupMeetingId call(GroupMeeting.When when, List<String> points, PersonId by) {
        GroupMeetingId id = GroupMeetingId.next();
        Instant now = now();
        database.sql("""
                        insert into group_meeting (id, starts_at, ends_at, place, link, called_at, called_by)
                        values (:id, :starts, :ends, :place, :link, :at, :by)
                        """)
                .param("id", id.value())
                .param("starts", when.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", when.endsAt().atOffset(ZoneOffset.UTC))
                .param("place", when.place())
                .param("link", when.link())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        points.forEach(point -> agenda.add(id, new AgendaPoint("", point, ""), by));
        if (when.startsAt().isAfter(now)) {
            events.publishEvent(new MeetingCalled(id, when.startsAt(), by, now));
        }
        return id;
    }

    @Transactional
    void move(GroupMeetingId id, GroupMeeting.When when, String reason, PersonId by) {
        GroupMeeting meeting = meetings.locked(id).orElseThrow(Refusal::notFound);
        Instant now = now();
        meeting.refuseBegun(now);
        if (meeting.when().equals(when)) {
            return;
        }
        database.sql("""
                        update group_meeting set starts_at = :starts, ends_at = :ends, place = :place, link = :link,
                               revision = revision + 1
                         where id = :id
                        """)
                .param("starts", when.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", when.endsAt().atOffset(ZoneOffset.UTC))
                .param("place", when.place())
                .param("link", when.link())
                .param("id", id.value())
                .update();
        database.sql("""
                        insert into group_meeting_move (id, meeting_id, was_at, reason, moved_at, moved_by)
                        values (:move, :id, :was, :reason, :at, :by)
                        """)
                .param("move", UUID.randomUUID())
                .param("id", id.value())
                .param("was", meeting.when().startsAt().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        events.publishEvent(new MeetingMoved(id, meeting.when().startsAt(), when.startsAt(), reason, by, now));
    }

    @Transactional
    void callOff(GroupMeetingId id, String reason, PersonId by) {
        GroupMeeting meeting = meetings.locked(id).orElseThrow(Refusal::notFound);
        Instant now = now();
        meeting.refuseBegun(now);
        database.sql("""
                        update group_meeting set cancelled_at = :at, cancelled_by = :by, cancel_reason = :reason,
                               revision = revision + 1
                         where id = :id
                        """)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .update();
        events.publishEvent(new MeetingCancelled(id, meeting.when().startsAt(), reason, by, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
