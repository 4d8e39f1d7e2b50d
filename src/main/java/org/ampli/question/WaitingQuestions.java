package org.ampli.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions that wait for an answer of the member's Cité, held while somebody answers them. */
@Component
class WaitingQuestions {

    private final JdbcClient database;

    WaitingQuestions(JdbcClient database) {
        this.database = database;
    }

    /** @param asked who asked it */
    record Held(QuestionId id, AssessmentId assessment, String code, PersonId asked) {}

    /** Beside others who write; nobody sends or withdraws meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    Held shared(Member member, QuestionId id) {
        return held(member, id, "share");
    }

    /** Alone: whoever writes, sends or withdraws has ended, or waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    Held alone(Member member, QuestionId id) {
        return held(member, id, "update");
    }

    private Held held(Member member, QuestionId id, String strength) {
        database.sql("select id from question where id = :id for " + strength)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        Found found = database.sql("""
                        select q.id, q.assessment_id, i.code, q.person_id, q.withdrawn_at is not null as withdrawn,
                               c.closed_at is not null as closed, c.year,
                               exists (select from question_answer w where w.question_id = q.id and w.sent_at is not null) as answered
                          from question q
                          join assessment a on a.id = q.assessment_id
                          join campaign c on c.id = a.campaign_id
                          join grid_indicator i on i.id = q.indicator_id
                         where q.id = :id and a.cite_id = :cite and q.letter_id is not null
                        """)
                .param("id", id.value())
                .param("cite", member.ownCite().value())
                .query(WaitingQuestions::found)
                .optional()
                .orElseThrow(Refusal::notFound);
        found.refuse();
        return found.held();
    }

    private record Found(Held held, boolean withdrawn, boolean answered, boolean closed, int year) {

        void refuse() {
            if (withdrawn) {
                throw Refusal.conflict("question.refusal.withdrawn");
            }
            if (answered) {
                throw Refusal.conflict("question.refusal.answeredByUs");
            }
            if (closed) {
                throw Refusal.conflict("question.refusal.closed", year);
            }
        }
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new Held(
                        new QuestionId(row.getObject("id", UUID.class)),
                        new AssessmentId(row.getObject("assessment_id", UUID.class)),
                        row.getString("code"),
                        new PersonId(row.getObject("person_id", UUID.class))),
                row.getBoolean("withdrawn"),
                row.getBoolean("answered"),
                row.getBoolean("closed"),
                row.getInt("year"));
    }
}
