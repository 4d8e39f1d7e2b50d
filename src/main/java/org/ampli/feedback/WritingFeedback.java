package org.ampli.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.joint.JointReading;
import org.ampli.joint.JointReadings;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The readers write, for both, what comes before their remarks. */
@Component
class WritingFeedback {

    private final JointReadings readings;
    private final DraftTexts drafts;
    private final JdbcClient database;

    WritingFeedback(JointReadings readings, DraftTexts drafts, JdbcClient database) {
        this.readings = readings;
        this.drafts = drafts;
        this.database = database;
    }

    @Transactional
    DraftOutcome save(Member member, AssessmentId id, DraftForm form, Instant now) {
        JointReading reading = readings.shared(member, id);
        if (reading.ended()) {
            throw Refusal.conflict("joint.refusal.ended");
        }
        begin(id, now);
        return drafts.save(member, PreparedFeedback.introduction(id), form, reading.audience());
    }

    /** Makes place for it; twice is once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(AssessmentId id, Instant now) {
        drafts.begin(PreparedFeedback.introduction(id), PreparedFeedback.LONGEST);
        database.sql("""
                        insert into feedback (id, assessment_id, introduction_id, begun_at)
                        values (:id, :assessment, :introduction, :now) on conflict do nothing
                        """)
                .param("id", FeedbackId.of(id).value())
                .param("assessment", id.value())
                .param("introduction", PreparedFeedback.introduction(id).value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
