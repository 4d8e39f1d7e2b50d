package org.ampli.visa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ampli.assessment.AssessmentId;
import org.ampli.assessment.FilledGrid;
import org.ampli.assessment.FilledGrids;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.TeamFunction;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a grid still lacks, and keeps why a function was not heard. */
@Component
class SendingChecks {

    static final int LONGEST_EXPLANATION = 2_000;

    private final JdbcClient database;
    private final FilledGrids grids;
    private final Meetings meetings;
    private final Clock clock;

    SendingChecks(JdbcClient database, FilledGrids grids, Meetings meetings, Clock clock) {
        this.database = database;
        this.grids = grids;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A grid with the meetings around it, and with what it lacks. */
    record Checked(FilledGrid grid, List<Meetings.Line> meetings, SendingCheck check) {

        /** Everything that leaves the Cité; {@code visa} is null while it does not. */
        GridCopy copy(GridCopy.@Nullable Visa visa) {
            return grid.copy()
                    .with(
                            meetings.stream()
                                    .map(line -> new GridCopy.Meeting(line.day(), line.minutes(), line.present()))
                                    .toList(),
                            check.hearings().stream()
                                    .map(hearing -> new GridCopy.Hearing(
                                            hearing.function().name(), hearing.heardAt(), hearing.explanation()))
                                    .toList(),
                            visa);
        }
    }

    /** The member's grid as it is now, with what it lacks. */
    Checked of(Member member, Locale language) {
        return of(grids.of(member, language));
    }

    Checked of(FilledGrid grid) {
        return new Checked(
                grid,
                meetings.of(grid.id()),
                new SendingCheck(grid.copy().lines().toList(), hearings(grid.id(), grid.cite())));
    }

    /** Says why nobody of a function contributed; saved again, it replaces what was said. */
    @Transactional
    void explain(Member member, TeamFunction function, String text) {
        if (!TeamFunction.toBeHeard().contains(function)) {
            throw Refusal.notFound();
        }
        String said = text.replace("\r\n", "\n").strip();
        if (said.length() > LONGEST_EXPLANATION) {
            throw Refusal.invalid("visa.refusal.explanationTooLong", LONGEST_EXPLANATION);
        }
        AssessmentId assessment = grids.toWrite(member);
        database.sql("""
                        insert into function_absence (assessment_id, function, explanation, written_at, written_by)
                        values (:assessment, :function, :explanation, :at, :by)
                        on conflict (assessment_id, function) do update
                           set explanation = excluded.explanation, written_at = excluded.written_at,
                               written_by = excluded.written_by
                        """)
                .param("assessment", assessment.value())
                .param("function", function.name())
                .param("explanation", said)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    private List<SendingCheck.Hearing> hearings(AssessmentId assessment, CiteId cite) {
        return database.sql("""
                        with heard (person_id, at) as (
                             select changed_by, changed_at from answer_change where assessment_id = :assessment
                             union all
                             select said_by, said_at from contribution
                              where assessment_id = :assessment and kind = 'REMARK' and withdrawn_at is null
                             union all
                             select p.person_id, m.recorded_at
                               from team_meeting m join team_presence p on p.meeting_id = m.id
                              where m.assessment_id = :assessment and m.removed_at is null)
                        select f.function, count(t.person_id) > 0 as held, max(h.at) as heard_at,
                               coalesce(max(a.explanation), '') as explanation
                          from unnest(array['RECEPTION', 'DOCUMENTATION', 'COUNSELLING']) with ordinality f (function, place)
                          left join team_function t on t.function = f.function and t.cite_id = :cite
                          left join heard h on h.person_id = t.person_id
                          left join function_absence a on a.assessment_id = :assessment and a.function = f.function
                         group by f.function, f.place order by f.place
                        """)
                .param("assessment", assessment.value())
                .param("cite", cite.value())
                .query(SendingChecks::hearing)
                .list();
    }

    private static SendingCheck.Hearing hearing(ResultSet row, int number) throws SQLException {
        OffsetDateTime heardAt = row.getObject("heard_at", OffsetDateTime.class);
        return new SendingCheck.Hearing(
                TeamFunction.valueOf(row.getString("function")),
                row.getBoolean("held"),
                heardAt == null ? null : heardAt.toInstant(),
                row.getString("explanation"));
    }
}
