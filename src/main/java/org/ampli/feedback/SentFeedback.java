package org.ampli.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Deadline;
import org.ampli.evidence.EvidenceLine;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.review.Facet;
import org.ampli.sending.SendingId;
import org.jspecify.annotations.Nullable;

/**
 * What the readers said to a Cité, as it was sent, with what the Cité answered.
 *
 * @param sending the grid that it is about
 * @param replyBy the last day of the right of reply, in Europe/Paris
 * @param endedAt when the Cité said that its reply is whole, null while it has not
 * @param items in the order of the grid
 */
public record SentFeedback(
        FeedbackId id,
        AssessmentId assessment,
        CiteId cite,
        CampaignId campaign,
        SendingId sending,
        Instant sentAt,
        LocalDate replyBy,
        @Nullable Instant endedAt,
        List<Item> items) {

    /**
     * One remark of the readers.
     *
     * @param code of its indicator
     * @param reply empty while the Cité has said nothing to it
     */
    public record Item(
            UUID id, int number, IndicatorId indicator, String code, Facet facet, String body, Optional<Reply> reply) {

        public boolean contested() {
            return reply.filter(said -> said.kind() == ReplyKind.CONTESTS).isPresent();
        }
    }

    /**
     * What a Cité answered to one remark.
     *
     * @param kind null where the Cité did not say what its words do
     * @param body what stood when the reply ended; empty where there were no words
     * @param late what was written or changed after that, else empty
     * @param kindLate whether the kind was said after that
     */
    public record Reply(
            @Nullable ReplyKind kind, String body, String late, boolean kindLate, List<EvidenceLine> evidence) {

        /** Whether it says anything at all. */
        public boolean says() {
            return kind != null || !body.isBlank() || !late.isBlank() || !evidence.isEmpty();
        }
    }

    /** Whether the Cité has had its last word: it said so, or its days are over. */
    public boolean replied(Instant now) {
        return endedAt != null || Deadline.passed(replyBy, now);
    }

    /** The first instant after the Cité's last word. */
    Instant closes() {
        return endedAt == null ? Deadline.end(replyBy) : endedAt;
    }

    long unanswered() {
        return items.stream()
                .filter(item -> item.reply().filter(Reply::says).isEmpty())
                .count();
    }

    Optional<Item> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The same as others than the Cité see it before its last word: without any answer. */
    SentFeedback unanswered(Instant now) {
        return replied(now)
                ? this
                : new SentFeedback(
                        id,
                        assessment,
                        cite,
                        campaign,
                        sending,
                        sentAt,
                        replyBy,
                        endedAt,
                        items.stream()
                                .map(item -> new Item(
                                        item.id(),
                                        item.number(),
                                        item.indicator(),
                                        item.code(),
                                        item.facet(),
                                        item.body(),
                                        Optional.empty()))
                                .toList());
    }
}
