package org.ampli.demo;

import static org.ampli.demo.DemoLastYear.at;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.feedback.FeedbackExample;
import org.ampli.feedback.ReplyKind;
import org.ampli.joint.JointExample;
import org.ampli.network.Member;
import org.ampli.review.Facet;
import org.ampli.review.ReadingExample;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** How a Cité of the demo was read the year before, what it was told, and what it answered. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
class DemoHearing {

    private final ReadingExample readings;
    private final JointExample joint;
    private final FeedbackExample feedbacks;
    private final DemoReadings.Readers readers;
    private final Clock clock;

    DemoHearing(
            ReadingExample readings,
            JointExample joint,
            FeedbackExample feedbacks,
            DemoReadings.Readers readers,
            Clock clock) {
        this.readings = readings;
        this.joint = joint;
        this.feedbacks = feedbacks;
        this.readers = readers;
        this.clock = clock;
    }

    /** Both readers of a Cité in the year that is open. */
    List<Member> readers(String slug) {
        return readers.of(slug);
    }

    /** What they read. */
    AssessmentId reading(String slug) {
        return readings.of(readers.of(slug).getFirst(), slug).orElseThrow();
    }

    /** Each reads on their own, then both together; the Cité hears of it and answers. */
    void hear(String slug, List<DemoFile> remarks, String introduction, LocalDate launch) {
        at(launch.plusDays(58), () -> {
            List<Member> both = readers.of(slug);
            AssessmentId id = reading(slug);
            remarks.forEach(remark -> {
                readings.read(both.getFirst(), id, remark.text("code"), Map.of(facet(remark), remark.text("lead")));
                readings.read(both.getLast(), id, remark.text("code"), Map.of(facet(remark), remark.text("second")));
            });
            both.forEach(reader -> readings.done(reader, id));
        });
        at(launch.plusDays(66), () -> {
            List<Member> both = readers.of(slug);
            AssessmentId id = reading(slug);
            remarks.forEach(remark -> {
                joint.write(both.getFirst(), id, remark.text("code"), facet(remark), remark.text("common"));
                joint.agree(both, id, remark.text("code"), facet(remark));
            });
            feedbacks.introduce(both.getFirst(), id, introduction, clock.instant());
            feedbacks.agree(both, id, clock.instant());
        });
        at(launch.plusDays(78), () -> answer(slug, remarks));
        at(
                launch.plusDays(79),
                () -> feedbacks.end(readers.member("referent@" + slug), reading(slug), clock.instant()));
    }

    private void answer(String slug, List<DemoFile> remarks) {
        Member officer = readers.member("referent@" + slug);
        AssessmentId id = reading(slug);
        remarks.forEach(remark -> {
            DemoFile reply = remark.part("reply");
            feedbacks.reply(
                    officer,
                    id,
                    remark.text("code"),
                    ReplyKind.valueOf(reply.text("kind")),
                    reply.text("text"),
                    clock.instant());
        });
    }

    private static Facet facet(DemoFile remark) {
        return Facet.valueOf(remark.text("facet"));
    }
}
