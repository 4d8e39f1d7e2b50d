package org.ampli.question;

import java.time.Instant;
import java.time.ZoneOffset;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reader takes back a question that waits; what was asked stays readable. */
@Component
class WithdrawingQuestion {

    private final AskedReadings readings;
    private final JdbcClient database;

    WithdrawingQuestion(AskedReadings readings, JdbcClient database) {
        this.readings = readings;
        this.database = database;
    }

    /** Takes back a question that waits for its answer; twice is once. */
    @Transactional
    void withdraw(Member member, AssessmentId assessment, QuestionId id, Instant now) {
        AskedReading reading = readings.held(member, assessment);
        State state = database.sql("""
                        select q.letter_id is not null as sent, q.withdrawn_at is not null as withdrawn from question q
                         where q.id = :id and q.assessment_id = :assessment and q.person_id = :reader for update of q
                        """)
                .param("id", id.value())
                .param("assessment", assessment.value())
                .param("reader", member.person().value())
                .query(State.class)
                .optional()
                .filter(State::sent)
                .orElseThrow(Refusal::notFound);
        if (state.withdrawn()) {
            return;
        }
        if (reading.closed()) {
            throw Refusal.conflict("question.refusal.closed", reading.named().year());
        }
        if (answered(id)) {
            throw Refusal.conflict("question.refusal.answered");
        }
        database.sql("update question set withdrawn_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private record State(boolean sent, boolean withdrawn) {}

    /** Asked once the question is held: whoever answered meanwhile has committed. */
    private boolean answered(QuestionId id) {
        return database.sql(
                        "select exists (select from question_answer where question_id = :id and sent_at is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
