package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.Selects.Select;
import org.ampli.grid.IndicatorId;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of the Cités and every state that they have had. */
@Component
class Answers {

    private static final String READ = """
            select a.indicator_id, a.yes, a.argument, a.details, a.look_again, a.version, a.changed_at, p.name
              from answer a join person p on p.id = a.changed_by
             where a.assessment_id = %s\s""";

    /** The answer under {@code :indicator}. */
    static final Select<Answer> HERE =
            new Select<>(READ.formatted(Selects.GRID) + "and a.indicator_id = :indicator", Answers::answer);

    /** Every answer of a grid. */
    static final Select<Map.Entry<IndicatorId, Answer>> ALL =
            new Select<>(READ.formatted(Selects.GRID), (row, number) -> Map.entry(indicator(row), answer(row, number)));

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    Answer find(AssessmentId assessment, IndicatorId indicator) {
        return place(
                        database.sql(READ.formatted(":assessment") + "and a.indicator_id = :indicator"),
                        assessment,
                        indicator)
                .query(Answers::answer)
                .optional()
                .orElse(Answer.NONE);
    }

    /** Every answer of a grid, in one query. */
    Map<IndicatorId, Answer> all(AssessmentId assessment) {
        Map<IndicatorId, Answer> all = new HashMap<>();
        database.sql(READ.formatted(":assessment"))
                .param("assessment", assessment.value())
                .query(row -> {
                    all.put(indicator(row), answer(row, 0));
                });
        return all;
    }

    /** The state that an answer had in a version; the empty one before the first. */
    Optional<AnswerContent> past(AssessmentId assessment, IndicatorId indicator, long version) {
        if (version == 0) {
            return Optional.of(AnswerContent.NONE);
        }
        return place(database.sql("""
                                select yes, argument, details, look_again from answer_change
                                 where assessment_id = :assessment and indicator_id = :indicator and version = :version
                                """), assessment, indicator)
                .param("version", version)
                .query((row, number) -> content(row))
                .optional();
    }

    /** What an earlier save with this id wrote, wherever it did. */
    Optional<Written> written(UUID change) {
        return database.sql("""
                        select assessment_id, indicator_id, version, yes, argument, details, look_again, changed_at,
                               changed_by, asked
                          from answer_change where id = :id
                        """)
                .param("id", change)
                .query((row, number) -> new Written(
                        new AssessmentId(row.getObject("assessment_id", UUID.class)),
                        indicator(row),
                        row.getLong("version"),
                        content(row),
                        instant(row, "changed_at"),
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getString("asked")))
                .optional();
    }

    /**
     * Writes one state in place of the version that the writer saw, and keeps it in the history.
     *
     * @return false when somebody else has written since; nothing is changed then
     */
    boolean write(UUID change, Written state) {
        int rows = bind(database.sql("""
                                insert into answer (assessment_id, indicator_id, yes, argument, details, look_again, version,
                                                    changed_at, changed_by)
                                values (:assessment, :indicator, :yes, :argument, :details, :again, :version, :at, :by)
                                on conflict (assessment_id, indicator_id) do update
                                   set yes = excluded.yes, argument = excluded.argument, details = excluded.details,
                                       look_again = excluded.look_again, version = excluded.version,
                                       changed_at = excluded.changed_at, changed_by = excluded.changed_by
                                 where answer.version = excluded.version - 1
                                """), state).update();
        if (rows == 1) {
            bind(database.sql("""
                                    insert into answer_change (id, assessment_id, indicator_id, yes, argument, details,
                                                               look_again, version, changed_at, changed_by, asked)
                                    values (:id, :assessment, :indicator, :yes, :argument, :details,
                                            :again, :version, :at, :by, :asked)
                                    """), state)
                    .param("id", change)
                    .param("asked", state.asked())
                    .update();
        }
        return rows == 1;
    }

    /** Every state of an answer, the newest first, one line for each spell of writing by one person. */
    List<Change> history(AssessmentId assessment, IndicatorId indicator) {
        return place(database.sql("""
                                select c.yes, c.argument, c.details, c.look_again, c.version, c.changed_at, p.name
                                  from (select c.*, lead(changed_by) over w as next_by, lead(changed_at) over w as next_at
                                          from answer_change c
                                         where assessment_id = :assessment and indicator_id = :indicator
                                        window w as (order by version)) c
                                  join person p on p.id = c.changed_by
                                 where c.next_by is null or c.next_by <> c.changed_by
                                    or c.next_at > c.changed_at + interval '10 minutes'
                                 order by c.version desc
                                """), assessment, indicator)
                .query((row, number) -> new Change(
                        row.getLong("version"), content(row), instant(row, "changed_at"), row.getString("name")))
                .list();
    }

    private static JdbcClient.StatementSpec place(
            JdbcClient.StatementSpec statement, AssessmentId assessment, IndicatorId indicator) {
        return statement.param("assessment", assessment.value()).param("indicator", indicator.value());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Written state) {
        return place(statement, state.assessment(), state.indicator())
                .param("yes", state.content().yes())
                .param("argument", state.content().argument())
                .param("details", state.content().details().toArray(String[]::new))
                .param("again", state.content().lookAgain())
                .param("version", state.version())
                .param("at", state.at().atOffset(ZoneOffset.UTC))
                .param("by", state.by().value());
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(content(row), row.getLong("version"), instant(row, "changed_at"), row.getString("name"));
    }

    private static IndicatorId indicator(ResultSet row) throws SQLException {
        return new IndicatorId(row.getObject("indicator_id", UUID.class));
    }

    private static AnswerContent content(ResultSet row) throws SQLException {
        return new AnswerContent(
                (Boolean) row.getObject("yes"),
                row.getString("argument"),
                Arrays.asList((String[]) row.getArray("details").getArray()),
                row.getBoolean("look_again"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** One state of an answer as it is written, with the fingerprint of what was asked. */
    record Written(
            AssessmentId assessment,
            IndicatorId indicator,
            long version,
            AnswerContent content,
            Instant at,
            PersonId by,
            String asked) {}

    /** One line of the history. */
    record Change(long version, AnswerContent content, Instant at, String by) {}
}
