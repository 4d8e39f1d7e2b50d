package org.ampli.feedback;

import java.time.Instant;
import java.util.List;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.joint.JointReading;
import org.ampli.joint.JointReadings;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;

/** Sends the feedback of the demo and answers it, through the gestures that readers and a Cité would make. */
@Component
public class FeedbackExample {

    private final JointReadings readings;
    private final PreparedFeedbacks prepared;
    private final WritingFeedback writing;
    private final AgreeingFeedback agreeing;
    private final Answering answering;

    FeedbackExample(
            JointReadings readings,
            PreparedFeedbacks prepared,
            WritingFeedback writing,
            AgreeingFeedback agreeing,
            Answering answering) {
        this.readings = readings;
        this.prepared = prepared;
        this.writing = writing;
        this.agreeing = agreeing;
        this.answering = answering;
    }

    /** How a Cité answers. */
    @Component("feedbackAnswering")
    record Answering(Feedbacks feedbacks, Replying replying, EndingReply ending) {}

    /** Writes what comes before the remarks. */
    public void introduce(Member reader, AssessmentId id, String introduction, Instant now) {
        long seen = prepared.of(readings.of(reader, id)).introduction().version();
        writing.save(reader, id, DraftForm.of(seen, introduction), now);
    }

    /** These readers agree to the whole; with the last of them it is sent. */
    public void agree(List<Member> some, AssessmentId id, Instant now) {
        for (Member reader : some) {
            JointReading reading = readings.of(reader, id);
            agreeing.agree(reader, id, prepared.of(reading).copy().fingerprint(), now);
        }
    }

    /** Answers the remarks on one indicator. */
    public void reply(Member member, AssessmentId id, String code, ReplyKind kind, String body, Instant now) {
        SentFeedback feedback = answering.feedbacks().whole(id).orElseThrow(Refusal::notFound);
        feedback.items().stream()
                .filter(item -> item.code().equals(code) && item.reply().isEmpty())
                .findFirst()
                .ifPresent(item -> {
                    Replying.Which which = new Replying.Which(feedback.id(), item.id());
                    answering.replying().say(member, which, kind, now);
                    answering.replying().save(member, which, DraftForm.of(0, body), now);
                });
    }

    /** The Cité says that its reply is whole. */
    public void end(Member coordinator, AssessmentId id, Instant now) {
        answering.ending().end(coordinator, FeedbackId.of(id), now);
    }
}
