package org.ampli.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the syntheses, each kept for ever; what is not released exists for its readers alone. */
@Component
class Versions {

    private static final String VERSION = """
            select v.id, v.number, v.agreed_at, v.reason, v.sha256, v.content, r.released_at
              from synthesis_version v
              join synthesis s on s.id = v.synthesis_id
              left join synthesis_release r on r.version_id = v.id
            """;

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    /** Those of one Cité's year, the last first. */
    List<SynthesisVersion> of(SynthesisId synthesis) {
        return database.sql(VERSION + " where v.synthesis_id = :synthesis order by v.number desc")
                .param("synthesis", synthesis.value())
                .query(Versions::version)
                .list();
    }

    /** What a Cité has received, the last first. */
    List<SynthesisVersion> received(CiteId cite) {
        return database.sql(VERSION + """
                         where s.assessment_id in (select a.id from assessment a where a.cite_id = :cite)
                           and r.released_at is not null
                         order by r.released_at desc, v.number desc
                        """)
                .param("cite", cite.value())
                .query(Versions::version)
                .list();
    }

    /** A version that this member may read: their Cité received it. */
    Optional<SynthesisVersion> received(CiteId cite, UUID version) {
        return received(cite).stream().filter(each -> each.id().equals(version)).findFirst();
    }

    /** What all received of the network in a year, the last first. */
    List<SynthesisVersion> received(CampaignId campaign) {
        return database.sql(VERSION + " where s.id = :campaign and r.released_at is not null order by v.number desc")
                .param("campaign", campaign.value())
                .query(Versions::version)
                .list();
    }

    void keep(SynthesisId synthesis, SynthesisVersion version) {
        database.sql("""
                        insert into synthesis_version (id, synthesis_id, number, agreed_at, reason, content, sha256)
                        values (:id, :synthesis, :number, :at, :reason, :content, :sha256)
                        """)
                .param("id", version.id())
                .param("synthesis", synthesis.value())
                .param("number", version.number())
                .param("at", version.agreedAt().atOffset(ZoneOffset.UTC))
                .param("reason", version.reason())
                .param("content", version.synthesis().canonical())
                .param("sha256", version.fingerprint())
                .update();
    }

    /** Gives a version to its Cité. */
    void release(UUID version, Member by, Instant now, String reason) {
        database.sql("""
                        insert into synthesis_release (version_id, released_at, released_by, reason)
                        values (:version, :now, :by, :reason)
                        """)
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("reason", reason)
                .update();
    }

    private static SynthesisVersion version(ResultSet row, int number) throws SQLException {
        return new SynthesisVersion(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("sha256"),
                Desks.instant(row, "released_at"),
                Synthesis.read(row.getBytes("content")));
    }
}
