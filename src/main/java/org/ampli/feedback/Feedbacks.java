package org.ampli.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.sending.SendingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said to the Cités, and what they answered. */
@Component
public class Feedbacks {

    private static final String SENT = """
            select f.id, f.assessment_id, a.cite_id, a.campaign_id, y.year, y.closed_at, f.sending_id, f.sent_at,
                   f.reply_by, e.ended_at
              from feedback f
              join assessment a on a.id = f.assessment_id
              join campaign y on y.id = a.campaign_id
              left join reply_end e on e.feedback_id = f.id
             where f.sent_at is not null and
            """;

    private final JdbcClient database;
    private final Replies replies;
    private final Clock clock;

    Feedbacks(JdbcClient database, Replies replies, Clock clock) {
        this.database = database;
        this.replies = replies;
        this.clock = clock;
    }

    /** What was sent about a grid, if anything was; its answers are there once the Cité has had its last word. */
    public Optional<SentFeedback> of(AssessmentId assessment) {
        return whole(assessment).map(feedback -> feedback.unanswered(clock.instant()));
    }

    /** Whether the Cité has had its last word on what was sent about a grid; false while nothing was. */
    public boolean replied(AssessmentId assessment, Instant now) {
        return row("f.assessment_id = :id", assessment.value())
                .filter(row -> row.bare().replied(now))
                .isPresent();
    }

    Optional<SentFeedback> whole(AssessmentId assessment) {
        return row("f.assessment_id = :id", assessment.value()).map(this::whole);
    }

    /** One that was sent to this Cité; another's does not exist for it. */
    Optional<SentFeedback> sentTo(CiteId cite, FeedbackId id) {
        return row("f.id = :id", id.value())
                .filter(row -> row.bare().cite().equals(cite))
                .map(this::whole);
    }

    /** One line of a list: whether the year is over, and what the feedback is about. */
    record Line(int year, boolean closed, SentFeedback bare) {}

    /** Everything that was sent to a Cité, without its items, the last first. */
    List<Line> sentTo(CiteId cite) {
        return database.sql(SENT + " a.cite_id = :cite order by f.sent_at desc")
                .param("cite", cite.value())
                .query(Feedbacks::line)
                .list();
    }

    Optional<Line> row(String which, UUID id) {
        return database.sql(SENT + which).param("id", id).query(Feedbacks::line).optional();
    }

    /** The frozen words. */
    FeedbackCopy copy(FeedbackId id) {
        return FeedbackCopy.read(database.sql("select content from feedback where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .single());
    }

    private SentFeedback whole(Line line) {
        SentFeedback bare = line.bare();
        return new SentFeedback(
                bare.id(),
                bare.assessment(),
                bare.cite(),
                bare.campaign(),
                bare.sending(),
                bare.sentAt(),
                bare.replyBy(),
                bare.endedAt(),
                replies.items(bare));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        SentFeedback bare = new SentFeedback(
                new FeedbackId(row.getObject("id", UUID.class)),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new SendingId(row.getObject("sending_id", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("reply_by", LocalDate.class),
                instant(row, "ended_at"),
                List.of());
        return new Line(row.getInt("year"), row.getObject("closed_at") != null, bare);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
