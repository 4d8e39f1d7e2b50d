package org.ampli.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.calendar.DatedFact;
import org.ampli.calendar.DatedFacts;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings stand in the calendars of those who meet. */
@Component
class MeetingDates implements DatedFacts {

    private final JdbcClient database;
    private final Clock clock;

    MeetingDates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<DatedFact> of(Member member) {
        return !MeetingPages.writes(member)
                ? List.of()
                : database.sql("""
                                select id, starts_at, ends_at, place, link, revision from group_meeting
                                 where cancelled_at is null and starts_at > :since order by starts_at, id
                                """)
                        .param(
                                "since",
                                clock.instant().minus(Duration.ofDays(366)).atOffset(ZoneOffset.UTC))
                        .query((row, number) -> fact(
                                new GroupMeetingId(row.getObject("id", UUID.class)),
                                new GroupMeeting.When(
                                        GroupMeetings.instant(row, "starts_at"),
                                        GroupMeetings.instant(row, "ends_at"),
                                        row.getString("place"),
                                        row.getString("link")),
                                row.getInt("revision")))
                        .list();
    }

    static DatedFact fact(GroupMeetingId id, GroupMeeting.When when, int revision) {
        Instant begins = when.startsAt();
        return new DatedFact(
                DatedFact.uidOf("meeting", id.value()),
                revision,
                DatedFact.Title.of("meeting.calendar"),
                new DatedFact.Hours(begins, when.endsAt()),
                when.place().isEmpty() ? when.link() : when.place(),
                "/technical-group/meetings/" + id.value());
    }
}
