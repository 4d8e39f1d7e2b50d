package org.ampli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ampli.OverHttp;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.review.SentToReaders;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people press at once; one of them is heard, and the others are told so. */
class AnsweringRaceTests extends OverHttp {

    private static final int ROUNDS = 8;

    @Autowired
    SentToReaders cites;

    @Autowired
    AskingCite asking;

    @Autowired
    WithdrawingQuestion withdrawing;

    @Autowired
    AnsweringQuestion answering;

    @Autowired
    Clock clock;

    private SentToReaders.Sent sent;

    @BeforeEach
    void aReading() {
        sent = cites.sent();
    }

    @Test
    void anAnswerThatTwoSendAtOnceGoesOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            QuestionId question = ask(round);
            List<Boolean> went =
                    atOnce(() -> went(() -> answer(question, true)), () -> went(() -> answer(question, false)));
            assertThat(went).containsExactlyInAnyOrder(true, false);
            assertThat(body(question)).contains(went.getFirst() ? "Du référent." : "Du manager.");
        }
    }

    @Test
    void aQuestionIsAnsweredOrTakenBackAndNeverBoth() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            QuestionId question = ask(round);
            List<Boolean> went = atOnce(
                    () -> went(() -> answer(question, true)),
                    () -> heard(() -> withdrawing.withdraw(sent.lead(), sent.id(), question, now())));
            assertThat(went).containsExactlyInAnyOrder(true, false);
            assertThat(withdrawn(question)).isEqualTo(went.getLast());
            assertThat(body(question).isPresent()).isEqualTo(went.getFirst());
        }
    }

    @Test
    void aQuestionThatTwoWindowsSendAtOnceGoesOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            AskingCite.Which which = new AskingCite.Which(sent.id(), "1.1.1", round);
            asking.save(sent.lead(), which, DraftForm.of(0, "Tour " + round), now());
            QuestionId id = id(round);
            Callable<Boolean> window = () ->
                    heard(() -> asking.send(sent.lead(), sent.id(), List.of(new AskingCite.Chosen(id, 1)), now()));
            assertThat(atOnce(window, window)).containsExactlyInAnyOrder(true, false);
        }
        assertThat(letters()).isEqualTo(ROUNDS);
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

    private DraftOutcome answer(QuestionId question, boolean officer) {
        return answering.send(
                officer ? sent.team().officer() : sent.team().manager(),
                question,
                DraftForm.of(0, officer ? "Du référent." : "Du manager."),
                now());
    }

    private static boolean went(Callable<DraftOutcome> sending) throws Exception {
        try {
            return sending.call() instanceof DraftOutcome.Saved;
        } catch (Refusal refusal) {
            assertThat(refusal.status().value()).isEqualTo(409);
            return false;
        }
    }

    private static boolean heard(Runnable gesture) {
        try {
            gesture.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.status().value()).isEqualTo(409);
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            var first = windows.submit(() -> {
                start.await();
                return one.call();
            });
            var second = windows.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private Optional<String> body(QuestionId question) {
        return database.sql("select body from question_answer where question_id = :id and sent_at is not null")
                .param("id", question.value())
                .query(String.class)
                .optional();
    }

    private boolean withdrawn(QuestionId question) {
        return database.sql("select withdrawn_at is not null from question where id = :id")
                .param("id", question.value())
                .query(Boolean.class)
                .single();
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
