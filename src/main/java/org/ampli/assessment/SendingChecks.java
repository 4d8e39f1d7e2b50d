package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.network.TeamFunction;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a sheet still lacks, and keeps why a function was not heard. */
@Component
class SendingChecks {

    static final int LONGEST_EXPLANATION = 2_000;

    private final JdbcClient database;
    private final Sheets sheets;
    private final Opening opening;
    private final Clock clock;

    SendingChecks(JdbcClient database, Sheets sheets, Opening opening, Clock clock) {
        this.database = database;
        this.sheets = sheets;
        this.opening = opening;
        this.clock = clock;
    }

    /** A sheet with what it lacks. */
    record Checked(Sheet sheet, SendingCheck check) {}

    /** The member's sheet as it is now, with what it lacks. */
    Checked of(Member member, Locale language) {
        Sheet sheet = sheets.of(member, language, Mark.Filter.ALL);
        return new Checked(sheet, new SendingCheck(sheet.marks(), vague(sheet), hearings(sheet.assessment())));
    }

    /** Says why nobody of a function contributed; saved again, it replaces what was said. */
    @Transactional
    void explain(Member member, TeamFunction function, String text) {
        if (!TeamFunction.toBeHeard().contains(function)) {
            throw Refusal.notFound();
        }
        String said = text.replace("\r\n", "\n").strip();
        if (said.length() > LONGEST_EXPLANATION) {
            throw Refusal.invalid("sending.refusal.explanationTooLong", LONGEST_EXPLANATION);
        }
        AssessmentId assessment = opening.toWrite(member);
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

    private Set<IndicatorId> vague(Sheet sheet) {
        return database
                .sql("""
                        select indicator_id, (select count(*) from unnest(details) d where d ~ '\\S') as given
                          from answer where assessment_id = :assessment and yes is not null
                        """)
                .param("assessment", sheet.assessment().id().value())
                .query((row, number) -> new Given(
                        sheet.edition()
                                .indicator(new IndicatorId(row.getObject("indicator_id", UUID.class)))
                                .orElseThrow(),
                        row.getInt("given")))
                .list()
                .stream()
                .filter(given -> given.details() < given.indicator().details().size())
                .map(given -> given.indicator().id())
                .collect(Collectors.toSet());
    }

    private List<SendingCheck.Hearing> hearings(Assessment assessment) {
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
                .param("assessment", assessment.id().value())
                .param("cite", assessment.cite().value())
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

    private record Given(Indicator indicator, int details) {}
}
