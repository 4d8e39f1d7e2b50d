package org.ampli.joint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.grid.Indicator;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.review.Facet;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The readers write one text for both, and each says yes to it as it stands; any change asks for another yes. */
@Component
class WritingCommonRemark {

    private final JointReadings readings;
    private final DraftTexts drafts;
    private final JdbcClient database;
    private final Live live;
    private final Clock clock;

    WritingCommonRemark(JointReadings readings, DraftTexts drafts, JdbcClient database, Live live, Clock clock) {
        this.readings = readings;
        this.drafts = drafts;
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    /** Which common remark: of one facet of one answer. */
    record Which(AssessmentId reading, Indicator indicator, Facet facet) {

        DraftId id() {
            return CommonText.id(reading, indicator.id(), facet);
        }
    }

    @Transactional
    DraftOutcome save(Member member, Which which, DraftForm form) {
        JointReading reading = open(member, which.reading());
        begin(which);
        return drafts.save(member, which.id(), form, reading.audience());
    }

    /** Begins it with what one reader wrote, or all of them, as long as nothing stands in its place. */
    @Transactional
    DraftOutcome start(Member member, Which which, String body) {
        JointReading reading = open(member, which.reading());
        begin(which);
        var current = drafts.current(which.id());
        if (!current.blank()) {
            throw Refusal.conflict("joint.refusal.begun");
        }
        return drafts.save(member, which.id(), DraftForm.of(current.version(), body), reading.audience());
    }

    /** @param version that the member had before them; 0 while nobody has written anything */
    @Transactional
    void agree(Member member, Which which, long version) {
        JointReading reading = open(member, which.reading());
        begin(which);
        if (drafts.current(which.id()).version() != version) {
            throw Refusal.conflict("joint.refusal.changed");
        }
        database.sql("""
                        insert into common_agreement (remark_id, person_id, version, agreed_at)
                        values (:id, :person, :version, :now) on conflict do nothing
                        """)
                .param("id", which.id().value())
                .param("person", member.person().value())
                .param("version", version)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        live.tell(reading.audience(), "agreement", which.id().value().toString());
    }

    private JointReading open(Member member, AssessmentId id) {
        JointReading reading = readings.shared(member, id);
        if (reading.ended()) {
            throw Refusal.conflict("joint.refusal.ended");
        }
        return reading;
    }

    private void begin(Which which) {
        drafts.begin(which.id(), CommonText.LONGEST);
        database.sql("""
                        insert into common_remark (id, assessment_id, indicator_id, facet, begun_at)
                        values (:id, :reading, :indicator, :facet, :now) on conflict do nothing
                        """)
                .param("id", which.id().value())
                .param("reading", which.reading().value())
                .param("indicator", which.indicator().id().value())
                .param("facet", which.facet().name())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
