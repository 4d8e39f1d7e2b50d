package org.ampli.visa;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.assessment.FilledGrids;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the team met around its grid (C33, C46). */
@Component
class Meetings {

    /** A full day of work, after which a grid that is not filled asks for help (C46). */
    static final int FULL_DAY = 7 * 60;

    private final JdbcClient database;
    private final FilledGrids grids;
    private final Clock clock;

    Meetings(JdbcClient database, FilledGrids grids, Clock clock) {
        this.database = database;
        this.grids = grids;
        this.clock = clock;
    }

    /** One meeting, with the names of who was there. */
    record Line(UUID id, LocalDate day, int minutes, List<String> present, String recordedBy) {}

    List<Line> of(AssessmentId assessment) {
        return database.sql("""
                        select m.id, m.held_on, m.minutes, w.name,
                               array(select p.name from team_presence t join person p on p.id = t.person_id
                                      where t.meeting_id = m.id order by p.name) as present
                          from team_meeting m join person w on w.id = m.recorded_by
                         where m.assessment_id = :assessment and m.removed_at is null
                         order by m.held_on, m.recorded_at
                        """)
                .param("assessment", assessment.value())
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("minutes"),
                        names(row.getArray("present")),
                        row.getString("name")))
                .list();
    }

    static int minutes(List<Line> meetings) {
        return meetings.stream().mapToInt(Line::minutes).sum();
    }

    /** Notes a meeting; the same one sent twice is noted once. */
    @Transactional
    void record(Member member, UUID id, MeetingForm.Held held) {
        AssessmentId assessment = grids.toWrite(member);
        int rows = database.sql("""
                        insert into team_meeting (id, assessment_id, held_on, minutes, recorded_at, recorded_by)
                        values (:id, :assessment, :day, :minutes, :at, :by) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("assessment", assessment.value())
                .param("day", held.day())
                .param("minutes", held.minutes())
                .param("at", now())
                .param("by", member.person().value())
                .update();
        if (rows == 1) {
            database.sql("insert into team_presence (meeting_id, person_id) select :id, unnest(:people)")
                    .param("id", id)
                    .param(
                            "people",
                            held.present().stream().map(PersonId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    @Transactional
    void remove(Member member, UUID id) {
        change(member, id, now());
    }

    /** Takes a removal back. */
    @Transactional
    void putBack(Member member, UUID id) {
        change(member, id, null);
    }

    private void change(Member member, UUID id, @Nullable OffsetDateTime removedAt) {
        int rows = database.sql("""
                        update team_meeting set removed_at = :at, removed_by = :by
                         where id = :id and assessment_id = :assessment
                        """)
                .param("id", id)
                .param("assessment", grids.toWrite(member).value())
                .param("at", removedAt, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", member.person().value())
                .update();
        if (rows == 0) {
            throw Refusal.notFound();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
