package org.ampli.synthesis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
    List<PersonId> to(SynthesisId id, String fingerprint) {
        return database
                .sql("""
                        select person_id from synthesis_agreement
                         where synthesis_id = :synthesis and fingerprint = :fingerprint
                        """)
                .param("synthesis", id.value())
                .param("fingerprint", fingerprint)
                .query(UUID.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .map(PersonId::new)
                .toList();
    }

    /** The reason that the first to agree gave for these words, empty when none did. */
    String reason(SynthesisId id, String fingerprint) {
        @Nullable
        String reason = database.sql("""
                        select reason from synthesis_agreement
                         where synthesis_id = :synthesis and fingerprint = :fingerprint and reason <> ''
                         order by agreed_at limit 1
                        """)
                .param("synthesis", id.value())
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .orElse("");
        return Objects.requireNonNullElse(reason, "");
    }

    void add(SynthesisId id, Member member, String fingerprint, String reason, Instant now) {
        database.sql("""
                        insert into synthesis_agreement (synthesis_id, person_id, fingerprint, reason, agreed_at)
                        values (:synthesis, :person, :fingerprint, :reason, :now) on conflict do nothing
                        """)
                .param("synthesis", id.value())
                .param("person", member.person().value())
                .param("fingerprint", fingerprint)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
