package org.ampli.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ampli.inspection.FileKind;
import org.ampli.inspection.FileName;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.storage.FileOwner;
import org.ampli.storage.TakenFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of evidence items; a version is added and never changed. */
@Component
class EvidenceVersions implements FileOwner {

    static final int MOST = 100;

    private static final String SELECT = """
            select v.*, p.name as person from evidence_version v
              join evidence_item i on i.id = v.item_id join person p on p.id = v.uploaded_by
             where i.cite_id = :cite and v.item_id = :item\s""";

    private final JdbcClient database;

    EvidenceVersions(JdbcClient database) {
        this.database = database;
    }

    List<EvidenceVersion> of(CiteId cite, EvidenceId item) {
        return database.sql(SELECT + "order by v.number desc")
                .param("cite", cite.value())
                .param("item", item.value())
                .query(EvidenceVersions::version)
                .list();
    }

    Optional<EvidenceVersion> find(CiteId cite, EvidenceId item, int number) {
        return database.sql(SELECT + "and v.number = :number")
                .param("cite", cite.value())
                .param("item", item.value())
                .param("number", number)
                .query(EvidenceVersions::version)
                .optional();
    }

    int newest(EvidenceId item) {
        return database.sql("select coalesce(max(number), 0) from evidence_version where item_id = :item")
                .param("item", item.value())
                .query(Integer.class)
                .single();
    }

    void add(EvidenceId item, int number, TakenFile file, Member member, Instant now) {
        database.sql("""
                        insert into evidence_version (item_id, number, name, size, media_type, sha256, storage_key,
                                                      uploaded_at, uploaded_by)
                        values (:item, :number, :name, :size, :type, :sha256, :key, :at, :by)
                        """)
                .param("item", item.value())
                .param("number", number)
                .param("name", file.name().value())
                .param("size", file.size())
                .param("type", file.kind().mediaType())
                .param("sha256", file.fingerprint())
                .param("key", file.key())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    /** What all the files of a Cité weigh, old versions included. */
    long weight(CiteId cite) {
        return database.sql("""
                        select coalesce(sum(v.size), 0) from evidence_version v
                          join evidence_item i on i.id = v.item_id where i.cite_id = :cite
                        """).param("cite", cite.value()).query(Long.class).single();
    }

    /** Lets one upload of a Cité be counted after another until the end of the transaction. */
    void inTurn(CiteId cite) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:cite, 0))")
                .param("cite", "evidence " + cite.value())
                .query((row, number) -> number)
                .list();
    }

    @Override
    public Set<UUID> owned(Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("select storage_key from evidence_version where storage_key = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static EvidenceVersion version(ResultSet row, int index) throws SQLException {
        return new EvidenceVersion(
                row.getInt("number"),
                new FileName(row.getString("name")),
                row.getLong("size"),
                FileKind.ofMediaType(row.getString("media_type")),
                row.getString("sha256"),
                row.getObject("storage_key", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("person"));
    }
}
