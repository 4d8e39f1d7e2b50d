package org.ampli.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who coordinates says that the Cité's reply is whole: from then on its readers see it. */
@Component
class EndingReply {

    private final Feedbacks feedbacks;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    EndingReply(Feedbacks feedbacks, JdbcClient database, ApplicationEventPublisher events) {
        this.feedbacks = feedbacks;
        this.database = database;
        this.events = events;
    }

    @Transactional
    void end(Member member, FeedbackId id, Instant now) {
        SentFeedback feedback = Replying.held(feedbacks, database, member, id, "update");
        if (!member.coordinates()) {
            throw Refusal.forbidden("feedback.refusal.coordinators");
        }
        if (feedback.endedAt() != null) {
            return;
        }
        if (feedback.replied(now)) {
            throw Refusal.conflict("feedback.refusal.over");
        }
        database.sql("""
                        update reply r set last_version = d.version
                          from draft d, feedback_item i
                         where d.id = r.id and i.id = r.item_id and i.feedback_id = :id
                        """).param("id", id.value()).update();
        database.sql("insert into reply_end (feedback_id, ended_at, ended_by) values (:id, :now, :by)")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        events.publishEvent(
                new ReplyEnded(feedback.assessment(), id, feedback.cite(), feedback.campaign(), member.person(), now));
    }
}
