package org.ampli.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the technical group: held, to come, and called off. */
@Component
class GroupMeetings {

    private final JdbcClient database;

    GroupMeetings(JdbcClient database) {
        this.database = database;
    }

    List<MeetingLine> of(int year) {
        return database.sql("""
                        select m.id, m.starts_at, m.ends_at, m.place, m.cancelled_at is not null as cancelled,
                               m.minutes_at is not null as minutes,
                               count(a.id) as points, count(a.decided_at) as decisions
                          from group_meeting m left join agenda_point a on a.meeting_id = m.id and a.removed_at is null
                         where m.starts_at >= :from and m.starts_at < :until
                         group by m.id order by m.starts_at, m.id
                        """)
                .param("from", start(year))
                .param("until", start(year + 1))
                .query((row, number) -> new MeetingLine(
                        new GroupMeetingId(row.getObject("id", UUID.class)),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        row.getString("place"),
                        row.getBoolean("cancelled"),
                        row.getBoolean("minutes"),
                        row.getInt("points"),
                        row.getInt("decisions")))
                .list();
    }

    /** The meeting, which nobody else changes until the transaction is over. */
    Optional<GroupMeeting> locked(GroupMeetingId id) {
        return database.sql("""
                        select id, starts_at, ends_at, place, link, revision, cancelled_at, minutes_at
                          from group_meeting where id = :id for update
                        """)
                .param("id", id.value())
                .query((row, number) -> meeting(row))
                .optional();
    }

    Optional<MeetingPage.Facts> find(GroupMeetingId id) {
        return database.sql("""
                        select m.id, m.starts_at, m.ends_at, m.place, m.link, m.revision, m.cancelled_at, m.minutes_at,
                               m.minutes, m.cancel_reason, m.presence_at is not null as presence_noted,
                               c.name as called_by, k.name as cancelled_by, w.name as minutes_by
                          from group_meeting m join person c on c.id = m.called_by
                          left join person k on k.id = m.cancelled_by left join person w on w.id = m.minutes_by
                         where m.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new MeetingPage.Facts(
                        meeting(row),
                        row.getString("called_by"),
                        row.getString("cancelled_by"),
                        row.getString("cancel_reason"),
                        new MeetingPage.Minutes(row.getString("minutes"), row.getString("minutes_by")),
                        row.getBoolean("presence_noted")))
                .optional();
    }

    List<MeetingPage.Move> moves(GroupMeetingId id) {
        return database.sql("""
                        select v.was_at, v.reason, p.name as moved_by
                          from group_meeting_move v join person p on p.id = v.moved_by
                         where v.meeting_id = :id order by v.moved_at
                        """)
                .param("id", id.value())
                .query((row, number) -> new MeetingPage.Move(
                        instant(row, "was_at"), row.getString("reason"), row.getString("moved_by")))
                .list();
    }

    /** Who sat in the group on the day, and who else was there, with whether they were noted as present. */
    List<MeetingPage.Person> people(GroupMeetingId id, LocalDate day) {
        return database.sql("""
                        select p.id, p.name,
                               exists (select from group_presence g where g.meeting_id = :id and g.person_id = p.id)
                                   as present
                          from person p
                         where exists (select from group_presence g where g.meeting_id = :id and g.person_id = p.id)
                            or p.disabled_at is null and exists (
                               select from mandate m where m.person_id = p.id and m.role = 'TECHNICAL_GROUP'
                                  and m.starts_on <= :day and (m.ends_on is null or m.ends_on > :day))
                         order by p.name, p.id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(MeetingPage.Person.class)
                .list();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static GroupMeeting meeting(ResultSet row) throws SQLException {
        return new GroupMeeting(
                new GroupMeetingId(row.getObject("id", UUID.class)),
                new GroupMeeting.When(
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        row.getString("place"),
                        row.getString("link")),
                row.getInt("revision"),
                instantOrNull(row, "cancelled_at"),
                instantOrNull(row, "minutes_at"));
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Page.ZONE).toOffsetDateTime();
    }
}
