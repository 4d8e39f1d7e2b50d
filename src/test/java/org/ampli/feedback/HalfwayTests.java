package org.ampli.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ampli.OnAFeedback;
import org.ampli.assessment.AssessmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What breaks off on the way to the Cité has not begun: nothing is kept of it, and the next press sends it, once. */
class HalfwayTests extends OnAFeedback {

    @Autowired
    AgreeingFeedback agreeing;

    @Autowired
    EndingReply ending;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Clock clock;

    @AfterEach
    void mend() {
        List.of("feedback_agreement", "feedback_item", "feedback", "joint_end", "event_publication", "reply_end")
                .forEach(table -> database.sql("drop trigger if exists planted on " + table)
                        .update());
        database.sql("drop function if exists planted()").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback_agreement", "feedback_item", "feedback", "joint_end", "event_publication"})
    void theLastYesBreaksOffAtAnyStep(String table) {
        String fingerprint = fingerprint(one);
        agree(one, fingerprint);
        breakAt(table);
        assertThatThrownBy(() -> lastYes(fingerprint)).as(table).hasMessageContaining("planted");
        assertThat(sent()).isFalse();
        assertThat(count("feedback_agreement g join feedback f on f.id = g.feedback_id where f.assessment_id = :id"))
                .isEqualTo(1);
        assertThat(count("feedback_item i join feedback f on f.id = i.feedback_id where f.assessment_id = :id"))
                .isZero();
        assertThat(count("joint_end where assessment_id = :id")).isZero();

        mend();
        lastYes(fingerprint);
        assertThat(sent()).isTrue();
        assertThat(count("feedback_item i join feedback f on f.id = i.feedback_id where f.assessment_id = :id"))
                .isEqualTo(2);
    }

    @Test
    void theLastWordOfACiteBreaksOffAtAnyStep() {
        send();
        AssessmentId id = new AssessmentId(assessment);
        for (String table : List.of("reply_end", "event_publication")) {
            breakAt(table);
            assertThatThrownBy(this::lastWord).hasMessageContaining("planted");
            mend();
            assertThat(feedbacks.replied(id, clock.instant())).isFalse();
        }
        lastWord();
        assertThat(feedbacks.replied(id, clock.instant())).isTrue();
    }

    private void lastYes(String fingerprint) {
        agreeing.agree(
                people.member(second).orElseThrow(),
                new AssessmentId(assessment),
                fingerprint,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void lastWord() {
        ending.end(
                people.member(team.officer()).orElseThrow(),
                FeedbackId.of(new AssessmentId(assessment)),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The next row of this reading that is written to a table is refused. */
    private void breakAt(String table) {
        database.sql("""
                        create function planted() returns trigger language plpgsql as $$
                        begin
                            if new::text like '%%%1$s%%' or new::text like '%%%2$s%%' then
                                raise exception 'planted';
                            end if;
                            return new;
                        end $$
                        """.formatted(
                        assessment, FeedbackId.of(new AssessmentId(assessment)).value()))
                .update();
        database.sql("create trigger planted before insert or update on " + table
                        + " for each row execute function planted()")
                .update();
    }

    private long count(String which) {
        return database.sql("select count(*) from " + which)
                .param("id", assessment)
                .query(Long.class)
                .single();
    }
}
