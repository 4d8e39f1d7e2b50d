package org.ampli.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Milestone;
import org.ampli.joint.JointReading;
import org.ampli.joint.JointReadings;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each reader agrees to the whole feedback, word for word; with the last yes it is frozen and sent, once, whoever
 * presses at the same time.
 */
@Component
class AgreeingFeedback {

    /** How long a Cité may take to reply, at least. */
    static final int DAYS = 14;

    private final JointReadings readings;
    private final PreparedFeedbacks prepared;
    private final WritingFeedback writing;
    private final Outward outward;
    private final JdbcClient database;

    AgreeingFeedback(
            JointReadings readings,
            PreparedFeedbacks prepared,
            WritingFeedback writing,
            Outward outward,
            JdbcClient database) {
        this.readings = readings;
        this.prepared = prepared;
        this.writing = writing;
        this.outward = outward;
        this.database = database;
    }

    /** What the sending asks of the year, and whom it tells. */
    @Component
    record Outward(Campaigns campaigns, ApplicationEventPublisher events, Live live) {}

    /** @param fingerprint of the feedback that the member had before them */
    @Transactional
    void agree(Member member, AssessmentId id, String fingerprint, Instant now) {
        JointReading reading = readings.locked(member, id);
        if (reading.ended()) {
            return;
        }
        PreparedFeedback feedback = prepared.of(reading);
        if (!feedback.copy().fingerprint().equals(fingerprint)) {
            throw Refusal.conflict("feedback.refusal.changed");
        }
        if (!feedback.whole()) {
            throw Refusal.conflict("feedback.refusal.incomplete");
        }
        writing.begin(id, now);
        database.sql("""
                        insert into feedback_agreement (feedback_id, person_id, fingerprint, agreed_at)
                        values (:id, :person, :fingerprint, :now) on conflict do nothing
                        """)
                .param("id", feedback.id())
                .param("person", member.person().value())
                .param("fingerprint", fingerprint)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        Set<PersonId> agreed = new HashSet<>(feedback.agreed());
        agreed.add(member.person());
        if (reading.allOf(agreed)) {
            send(feedback, now);
        }
        outward.live().tell(reading.audience(), "agreement", id.value().toString());
    }

    private void send(PreparedFeedback feedback, Instant now) {
        JointReading reading = feedback.reading();
        LocalDate replyBy = replyBy(reading, now);
        keepItems(feedback);
        database.sql("""
                        update feedback set sent_at = :now, reply_by = :replyBy, sending_id = :sending,
                               content = :content, sha256 = :sha256
                         where id = :id and sent_at is null
                        """)
                .param("id", feedback.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("replyBy", replyBy)
                .param("sending", reading.sending().value())
                .param("content", feedback.copy().canonical())
                .param("sha256", feedback.copy().fingerprint())
                .update();
        readings.end(reading, now);
        outward.events()
                .publishEvent(new FeedbackSent(
                        reading.id(), new FeedbackId(feedback.id()), reading.cite(), reading.campaign(), replyBy, now));
    }

    /** Fourteen days, or the day on which the replies of the year end where that is later. */
    private LocalDate replyBy(JointReading reading, Instant now) {
        LocalDate own = now.atZone(Page.ZONE).toLocalDate().plusDays(DAYS);
        Optional<LocalDate> ofAll =
                outward.campaigns().find(reading.campaign()).flatMap(campaign -> campaign.day(Milestone.REPLY));
        return ofAll.filter(day -> day.isAfter(own)).orElse(own);
    }

    private void keepItems(PreparedFeedback feedback) {
        Map<String, UUID> indicators = new HashMap<>();
        feedback.said()
                .forEach(remark -> indicators.put(
                        remark.indicator().code(), remark.indicator().id().value()));
        List<FeedbackCopy.Item> items = feedback.copy().items().toList();
        database.sql("""
                        insert into feedback_item (id, feedback_id, number, indicator_id, facet, body)
                        select gen_random_uuid(), :feedback, i.number, i.indicator, i.facet, i.body
                          from unnest(:numbers::integer[], :indicators::uuid[], :facets::text[], :bodies::text[])
                               as i (number, indicator, facet, body)
                        """)
                .param("feedback", feedback.id())
                .param("numbers", items.stream().map(FeedbackCopy.Item::number).toArray(Integer[]::new))
                .param(
                        "indicators",
                        items.stream().map(item -> indicators.get(item.code())).toArray(UUID[]::new))
                .param("facets", items.stream().map(item -> item.facet().name()).toArray(String[]::new))
                .param("bodies", items.stream().map(FeedbackCopy.Item::body).toArray(String[]::new))
                .update();
    }
}
