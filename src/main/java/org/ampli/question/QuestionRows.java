package org.ampli.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ampli.draft.DraftText;
import org.ampli.grid.GridEditionId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts questions together from lines that each hold one piece of evidence at most. */
final class QuestionRows {

    private final Map<UUID, Question> questions = new LinkedHashMap<>();
    private final Map<UUID, List<Question.Shown>> shown = new LinkedHashMap<>();

    private QuestionRows() {}

    static List<Question> all(JdbcClient.StatementSpec asked) {
        QuestionRows rows = new QuestionRows();
        asked.query(rows::add);
        return List.copyOf(rows.questions.values());
    }

    private void add(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<Question.Shown> evidence = shown.computeIfAbsent(id, first -> new ArrayList<>());
        if (row.getString("title") != null) {
            evidence.add(new Question.Shown(
                    row.getString("evidence_id"),
                    row.getString("title"),
                    row.getString("description"),
                    row.getString("link"),
                    row.getInt("file_version"),
                    row.getString("media_type"),
                    row.getString("sha256")));
        }
        if (!questions.containsKey(id)) {
            questions.put(id, question(id, row, evidence));
        }
    }

    private static Question question(UUID id, ResultSet row, List<Question.Shown> evidence) throws SQLException {
        Instant sent = instant(row, "sent_at");
        Instant answered = instant(row, "answered_at");
        return new Question(
                new QuestionId(id),
                new Question.About(
                        row.getString("code"),
                        new GridEditionId(row.getObject("edition_id", UUID.class)),
                        row.getInt("year")),
                new Question.Author(new PersonId(row.getObject("person_id", UUID.class)), row.getString("asker")),
                row.getInt("number"),
                DraftText.of(row, 0),
                sent == null
                        ? null
                        : new Question.Sent(row.getString("asked"), sent, row.getObject("answer_by", LocalDate.class)),
                instant(row, "withdrawn_at"),
                answered == null
                        ? null
                        : new Question.Answer(Objects.requireNonNull(row.getString("answer")), answered, evidence));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
