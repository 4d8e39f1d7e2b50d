package org.ampli.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.grid.IndicatorId;
import org.ampli.review.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Cités answered, item by item: what stood at their last word, and what came after it. */
@Component
class Replies {

    private final JdbcClient database;
    private final EvidenceLibrary library;

    Replies(JdbcClient database, EvidenceLibrary library) {
        this.database = database;
        this.library = library;
    }

    static DraftId id(UUID item) {
        return new DraftId(FeedbackId.named("reply", item));
    }

    List<SentFeedback.Item> items(SentFeedback bare) {
        Map<UUID, List<EvidenceLine>> evidence = evidence(bare);
        return database.sql("""
                        select i.id, i.number, i.indicator_id, g.code, i.facet, i.body, r.id as reply_id, r.kind, r.kind_at,
                               d.body as said, coalesce((
                                   select c.body from draft_change c
                                    where c.draft_id = r.id
                                      and case when :ended then c.version <= r.last_version else c.written_at < :closes end
                                    order by c.version desc limit 1), '') as in_time
                          from feedback_item i
                          join grid_indicator g on g.id = i.indicator_id
                          left join reply r on r.item_id = i.id
                          left join draft d on d.id = r.id
                         where i.feedback_id = :id order by i.number
                        """)
                .param("id", bare.id().value())
                .param("ended", bare.endedAt() != null)
                .param("closes", bare.closes().atOffset(ZoneOffset.UTC))
                .query((row, number) -> item(bare, row, evidence))
                .list();
    }

    /** The texts as they stand, to be written in. */
    Map<UUID, DraftText> texts(FeedbackId id) {
        Map<UUID, DraftText> texts = new HashMap<>();
        database.sql("""
                        select i.id as item_id, d.body, d.version, d.written_at, p.name as writer
                          from feedback_item i
                          join reply r on r.item_id = i.id
                          join draft d on d.id = r.id
                          left join person p on p.id = d.written_by
                         where i.feedback_id = :id
                        """).param("id", id.value()).query(row -> {
            texts.put(row.getObject("item_id", UUID.class), DraftText.of(row, 0));
        });
        return texts;
    }

    private static SentFeedback.Item item(SentFeedback bare, ResultSet row, Map<UUID, List<EvidenceLine>> evidence)
            throws SQLException {
        UUID reply = row.getObject("reply_id", UUID.class);
        return new SentFeedback.Item(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                row.getString("code"),
                Facet.valueOf(row.getString("facet")),
                row.getString("body"),
                reply == null
                        ? Optional.empty()
                        : Optional.of(reply(bare, row, evidence.getOrDefault(reply, List.of()))));
    }

    private static SentFeedback.Reply reply(SentFeedback bare, ResultSet row, List<EvidenceLine> evidence)
            throws SQLException {
        String kind = row.getString("kind");
        OffsetDateTime kindAt = row.getObject("kind_at", OffsetDateTime.class);
        String said = Objects.requireNonNullElse(row.getString("said"), "");
        String inTime = row.getString("in_time");
        return new SentFeedback.Reply(
                kind == null ? null : ReplyKind.valueOf(kind),
                inTime,
                said.equals(inTime) ? "" : said,
                kindAt != null && !kindAt.toInstant().isBefore(bare.closes()),
                evidence);
    }

    private Map<UUID, List<EvidenceLine>> evidence(SentFeedback bare) {
        Map<UUID, List<EvidenceId>> added = new LinkedHashMap<>();
        database.sql("""
                        select e.reply_id, e.evidence_id
                          from reply_evidence e
                          join reply r on r.id = e.reply_id
                          join feedback_item i on i.id = r.item_id
                         where i.feedback_id = :id order by e.added_at, e.evidence_id
                        """).param("id", bare.id().value()).query(row -> {
            added.computeIfAbsent(row.getObject("reply_id", UUID.class), none -> new java.util.ArrayList<>())
                    .add(new EvidenceId(row.getObject("evidence_id", UUID.class)));
        });
        Map<EvidenceId, EvidenceLine> lines = library.lines(
                bare.cite(), added.values().stream().flatMap(List::stream).toList());
        Map<UUID, List<EvidenceLine>> evidence = new HashMap<>();
        added.forEach((reply, ids) -> evidence.put(
                reply, ids.stream().map(lines::get).filter(Objects::nonNull).toList()));
        return evidence;
    }
}
