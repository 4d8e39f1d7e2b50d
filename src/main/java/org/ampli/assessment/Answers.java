package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.Selects.Select;
import org.ampli.grid.IndicatorId;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of the Cités as they stand; each writing is kept in their history too. */
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

    static JdbcClient.StatementSpec place(
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

    static AnswerContent content(ResultSet row) throws SQLException {
        return new AnswerContent(
                (Boolean) row.getObject("yes"),
                row.getString("argument"),
                Arrays.asList((String[]) row.getArray("details").getArray()),
                row.getBoolean("look_again"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
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
}
