package org.ampli.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a meeting: who was there, and its minutes. */
@Component
class Minuting {

    private final GroupMeetings meetings;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minuting(GroupMeetings meetings, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void present(GroupMeetingId id, Collection<UUID> people, PersonId by) {
        Instant now = now();
        meetings.locked(id).orElseThrow(Refusal::notFound).refuseAhead(now);
        database.sql("delete from group_presence where meeting_id = :id")
                .param("id", id.value())
                .update();
        database.sql("insert into group_presence (meeting_id, person_id) select :id, unnest(:people)")
                .param("id", id.value())
                .param("people", people.toArray(UUID[]::new))
                .update();
        database.sql("update group_meeting set presence_at = :at, presence_by = :by where id = :id")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /**
     * @param seen the state of the minutes that stood on the page when the writing began
     * @throws Refusal when somebody else wrote them meanwhile; both are to be seen
     */
    @Transactional
    void minutes(GroupMeetingId id, String text, @Nullable String seen, PersonId by) {
        GroupMeeting meeting = meetings.locked(id).orElseThrow(Refusal::notFound);
        Instant now = now();
        meeting.refuseAhead(now);
        meeting.refuseWritten(seen);
        database.sql("update group_meeting set minutes = :text, minutes_at = :at, minutes_by = :by where id = :id")
                .param("text", text)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", id.value())
                .update();
        if (meeting.minutesAt() == null) {
            events.publishEvent(new MinutesWritten(id, by, now));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
