package org.ampli.joint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When and where the readers of each Cité meet: what was noted last. */
@Component
class JointMeetings {

    private final JdbcClient database;
    private final Clock clock;

    JointMeetings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<JointMeeting> last(AssessmentId reading) {
        return database.sql("""
                        select m.starts_at, m.ends_at, m.place, p.name
                          from joint_meeting m join person p on p.id = m.noted_by
                         where m.assessment_id = :id order by m.number desc limit 1
                        """)
                .param("id", reading.value())
                .query((row, number) -> new JointMeeting(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("place"),
                        row.getString("name")))
                .optional();
    }

    /** @param form without errors */
    @Transactional
    void note(Member member, JointReading reading, JointMeetingForm form) {
        note(member, reading, form.starts(today()), form.ends(today()), form.where());
    }

    void note(Member member, JointReading reading, Instant starts, Instant ends, String place) {
        database.sql("""
                        insert into joint_meeting (assessment_id, starts_at, ends_at, place, noted_at, noted_by)
                        values (:id, :starts, :ends, :place, :now, :by)
                        """)
                .param("id", reading.id().value())
                .param("starts", starts.atOffset(ZoneOffset.UTC))
                .param("ends", ends.atOffset(ZoneOffset.UTC))
                .param("place", place)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
