package org.ampli.synthesis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who agreed to which words of a synthesis. */
@Component
class Agreements {

    private final JdbcClient database;

    Agreements(JdbcClient database) {
        this.database = database;
    }

    /** The readers who agreed to these very words. */
    List<PersonId> to(AssessmentId assessment, String fingerprint) {
        return database
                .sql("""
                        select person_id from synthesis_agreement
                         where assessment_id = :assessment and fingerprint = :fingerprint
                        """)
                .param("assessment", assessment.value())
                .param("fingerprint", fingerprint)
                .query(UUID.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .map(PersonId::new)
                .toList();
    }

    /** The reason that the first to agree gave for these words, empty when none did. */
    String reason(AssessmentId assessment, String fingerprint) {
        @Nullable
        String reason = database.sql("""
                        select reason from synthesis_agreement
                         where assessment_id = :assessment and fingerprint = :fingerprint and reason <> ''
                         order by agreed_at limit 1
                        """)
                .param("assessment", assessment.value())
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .orElse("");
        return Objects.requireNonNullElse(reason, "");
    }

    void add(AssessmentId assessment, Member member, String fingerprint, String reason, Instant now) {
        database.sql("""
                        insert into synthesis_agreement (assessment_id, person_id, fingerprint, reason, agreed_at)
                        values (:assessment, :person, :fingerprint, :reason, :now) on conflict do nothing
                        """)
                .param("assessment", assessment.value())
                .param("person", member.person().value())
                .param("fingerprint", fingerprint)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
