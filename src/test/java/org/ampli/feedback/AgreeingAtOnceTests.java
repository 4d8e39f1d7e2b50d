package org.ampli.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ampli.OnAFeedback;
import org.ampli.Visitor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two who agree at the same instant send it, once; one who changes a letter at that instant is never sent unread. */
class AgreeingAtOnceTests extends OnAFeedback {

    private static final int PRESSES = 4;

    @Test
    void howeverManyPressAtOnceItIsSentOnceAndToldOnce() throws Exception {
        String fingerprint = fingerprint(one);
        CyclicBarrier together = new CyclicBarrier(2 * PRESSES);
        List<Future<Integer>> pressed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int press = 0; press < PRESSES; press++) {
                for (Visitor reader : List.of(one.copy(), other.copy())) {
                    pressed.add(threads.submit(() -> {
                        together.await();
                        return agree(reader, fingerprint);
                    }));
                }
            }
        }
        for (Future<Integer> press : pressed) {
            assertThat(press.get()).isEqualTo(302);
        }
        assertThat(sent()).isTrue();
        assertThat(count("joint_end where assessment_id = :id")).isEqualTo(1);
        assertThat(count("feedback_item i join feedback f on f.id = i.feedback_id where f.assessment_id = :id"))
                .isEqualTo(2);
        assertThat(count(
                        "event_publication where event_type like '%.FeedbackSent' and serialized_event like '%' || :id::text || '%'"
                                + " and listener_id like '%FeedbackNews%'"))
                .isEqualTo(1);
    }

    @RepeatedTest(6)
    void whatIsSentIsWhatBothAgreedToAndNothingSavedIsLeftOut() throws Exception {
        for (int round = 0; round < 8 && !sent(); round++) {
            long seen = round + 1;
            String fingerprint = fingerprint(other);
            String body = INTRODUCTION + " " + round;
            agree(one, fingerprint);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> {
                    together.await();
                    return agree(other, fingerprint);
                });
                threads.submit(() -> {
                    together.await();
                    return save(one.copy(), here() + "/feedback/introduction", seen, body);
                });
            }
            if (sent()) {
                assertThat(frozen("f.sha256")).isEqualTo(fingerprint);
                assertThat(frozen("convert_from(f.content, 'UTF8')::jsonb ->> 'introduction'"))
                        .as("saved in time and not sent")
                        .isEqualTo(frozen("d.body"));
            }
        }
    }

    private String frozen(String what) {
        return database.sql("select " + what + " from feedback f join draft d on d.id = f.introduction_id"
                        + " where f.assessment_id = :id")
                .param("id", assessment)
                .query(String.class)
                .single();
    }

    private long count(String which) {
        return database.sql("select count(*) from " + which)
                .param("id", assessment)
                .query(Long.class)
                .single();
    }
}
