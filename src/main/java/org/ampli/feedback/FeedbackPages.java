package org.ampli.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftText;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.joint.JointReading;
import org.ampli.joint.JointReadings;
import org.ampli.network.Member;
import org.ampli.sending.GridCopy;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the pages show of a feedback, to its readers and to the Cité. */
@Component
class FeedbackPages {

    private final Feedbacks feedbacks;
    private final Replies replies;
    private final PreparedFeedbacks prepared;
    private final JointReadings readings;
    private final Sources sources;

    FeedbackPages(
            Feedbacks feedbacks, Replies replies, PreparedFeedbacks prepared, JointReadings readings, Sources sources) {
        this.feedbacks = feedbacks;
        this.replies = replies;
        this.prepared = prepared;
        this.readings = readings;
        this.sources = sources;
    }

    /** What else pages read: the grids as they were sent, and the time. */
    @Component("feedbackSources")
    record Sources(SentGrids sent, Clock clock) {}

    Instant now() {
        return sources.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    JointReading reading(Member member, AssessmentId id) {
        return readings.of(member, id);
    }

    PreparedFeedback prepared(JointReading reading) {
        return prepared.of(reading);
    }

    /** What was sent of a reading, as its readers see it: without an answer before the Cité's last word. */
    Sent sent(AssessmentId id) {
        return shown(feedbacks.of(id).orElseThrow(Refusal::notFound), Map.of());
    }

    /** A file that a Cité added to what it answered these readers. */
    EvidenceFiles.Exact file(Member member, AssessmentId id, EvidenceId item) {
        reading(member, id);
        SentFeedback feedback = feedbacks.of(id).orElseThrow(Refusal::notFound);
        return feedback.items().stream()
                .flatMap(said -> said.reply().stream())
                .flatMap(reply -> reply.evidence().stream())
                .filter(line -> line.id().equals(item) && line.isFile())
                .findFirst()
                .map(line -> new EvidenceFiles.Exact(feedback.cite(), item, line.number(), line.fingerprint()))
                .orElseThrow(Refusal::notFound);
    }

    /** What was sent to the member's Cité, with its answers. */
    Sent sent(Member member, FeedbackId id) {
        return shown(feedbacks.sentTo(member.ownCite(), id).orElseThrow(Refusal::notFound), replies.texts(id));
    }

    private Sent shown(SentFeedback feedback, Map<UUID, DraftText> texts) {
        return new Sent(
                feedback,
                feedbacks.copy(feedback.id()),
                sources.sent()
                        .copy(feedback.sending())
                        .lines()
                        .collect(Collectors.toMap(GridCopy.Line::code, Function.identity())),
                feedback.items().stream().collect(Collectors.toMap(SentFeedback.Item::number, Function.identity())),
                texts,
                now());
    }

    /**
     * A feedback that was sent.
     *
     * @param answers the lines of the grid that it is about, by code
     * @param items what was said, by number
     * @param texts the Cité's answers as they stand, by item
     */
    record Sent(
            SentFeedback feedback,
            FeedbackCopy copy,
            Map<String, GridCopy.Line> answers,
            Map<Integer, SentFeedback.Item> items,
            Map<UUID, DraftText> texts,
            Instant now) {

        boolean replied() {
            return feedback.replied(now);
        }

        SentFeedback.Item item(FeedbackCopy.Item item) {
            return Optional.ofNullable(items.get(item.number())).orElseThrow();
        }

        Optional<GridCopy.Line> answer(FeedbackCopy.Item item) {
            return Optional.ofNullable(answers.get(item.code()));
        }

        List<FeedbackCopy.Chapter> chapters() {
            return copy.chapters();
        }

        long answered() {
            return feedback.items().size() - feedback.unanswered();
        }

        String address() {
            return "/feedback/" + feedback.id().value();
        }

        String address(UUID item) {
            return address() + "/items/" + item;
        }

        DraftField field(Member member, UUID item, String label) {
            DraftField.Place place =
                    new DraftField.Place(Replies.id(item), address(item), address() + "#i" + item, label, "", 3);
            return DraftField.of(place, Replying.LONGEST, member, texts.getOrDefault(item, DraftText.NONE));
        }
    }
}
