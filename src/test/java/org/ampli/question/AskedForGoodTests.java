package org.ampli.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ampli.OverHttp;
import org.ampli.draft.DraftForm;
import org.ampli.review.SentToReaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** What was asked and answered is there whole, or not at all, and stays as it was. */
class AskedForGoodTests extends OverHttp {

    @Autowired
    SentToReaders cites;

    @Autowired
    AskingCite asking;

    @Autowired
    AnsweringQuestion answering;

    @Autowired
    Questions questions;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private SentToReaders.Sent sent;

    @BeforeEach
    void aReading() {
        sent = cites.sent();
    }

    /** Whatever a step of the sending breaks on, nothing of it is there. */
    @Test
    void aSendingThatBreaksLeavesNothing() {
        QuestionId question = ask(1);
        transactions.executeWithoutResult(broken -> {
            answering.send(sent.team().officer(), question, DraftForm.of(0, "Du référent."), now());
            broken.setRollbackOnly();
        });
        assertThat(body(question)).isEmpty();
        assertThat(questions
                        .askedOf(sent.team().officer().ownCite(), question)
                        .orElseThrow()
                        .waits())
                .isTrue();
        transactions.executeWithoutResult(broken -> {
            asking.send(sent.lead(), new AskingCite.Which(sent.id(), "1.1.1", 2), DraftForm.of(0, "Et puis ?"), now());
            broken.setRollbackOnly();
        });
        assertThat(letters()).isEqualTo(1);
        assertThat(questions.askedOf(sent.team().officer().ownCite())).hasSize(1);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasAskedAndAnswered() {
        QuestionId question = ask(1);
        refused("update question set body = 'Autre' where id = :id", question);
        refused("delete from question where id = :id", question);
        answering.send(sent.team().officer(), question, DraftForm.of(0, "Du référent."), now());
        refused("update question_answer set body = 'Autre' where question_id = :id", question);
        refused("update question set withdrawn_at = now() where id = :id", question);
        refused(
                "update question_letter l set answer_by = answer_by + 9 from question q where q.letter_id = l.id and q.id = :id",
                question);
    }

    private void refused(String sql, QuestionId question) {
        assertThatThrownBy(() -> database.sql(sql).param("id", question.value()).update())
                .as(sql)
                .isInstanceOf(DataAccessException.class);
    }

    private QuestionId ask(int number) {
        asking.send(
                sent.lead(),
                new AskingCite.Which(sent.id(), "1.1.1", number),
                DraftForm.of(0, "Tour " + number),
                now());
        return id(number);
    }

    private QuestionId id(int number) {
        return QuestionId.of(
                sent.id(), sent.lead().person(), cites.indicator("1.1.1").id(), number);
    }

    private Optional<String> body(QuestionId question) {
        return database.sql("select body from question_answer where question_id = :id and sent_at is not null")
                .param("id", question.value())
                .query(String.class)
                .optional();
    }

    private int letters() {
        return database.sql("select count(*) from question_letter where assessment_id = :id")
                .param("id", sent.id().value())
                .query(Integer.class)
                .single();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
