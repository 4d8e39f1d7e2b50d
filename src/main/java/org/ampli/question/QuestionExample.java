package org.ampli.question;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Asks and answers questions of the demo, through the gestures that a reader and a Cité would make. */
@Component
public class QuestionExample {

    private final AskedReadings readings;
    private final AskingCite asking;
    private final AnsweringQuestion answering;
    private final Questions questions;

    QuestionExample(AskedReadings readings, AskingCite asking, AnsweringQuestion answering, Questions questions) {
        this.readings = readings;
        this.asking = asking;
        this.answering = answering;
        this.questions = questions;
    }

    /** Whether the reading takes questions, and has none yet. */
    public boolean untouched(Member reader, AssessmentId id, Instant now) {
        return readings.find(reader, id).open(now) && questions.all(reader, id).isEmpty();
    }

    /** A reader asks a first question about one answer. */
    public void ask(Member reader, AssessmentId id, String code, String text, Instant now) {
        asking.send(reader, new AskingCite.Which(id, code, 1), DraftForm.of(0, text), now);
    }

    /** Who coordinates a Cité answers what waits about one answer. */
    public void answer(Member coordinator, String code, String text, Instant now) {
        questions.askedOf(coordinator.ownCite()).stream()
                .filter(question -> question.waits() && question.code().equals(code))
                .forEach(question -> answering.send(coordinator, question.id(), DraftForm.of(0, text), now));
    }
}
