package org.ampli.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.evidence.EvidenceUses;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which evidence supports which answer, and whether it goes with the grid when that is sent (C43). */
@Component
class Attachments implements EvidenceUses {

    private final JdbcClient database;
    private final EvidenceLibrary library;

    Attachments(JdbcClient database, EvidenceLibrary library) {
        this.database = database;
        this.library = library;
    }

    /**
     * One item under one indicator.
     *
     * @param sent goes with the grid; otherwise it stays in the Cité
     */
    record Attachment(EvidenceLine line, boolean sent) {}

    private record Link(IndicatorId indicator, EvidenceId item, boolean sent) {}

    /** What supports one answer, in the order in which it was added. */
    List<Attachment> of(CiteId cite, AssessmentId assessment, IndicatorId indicator) {
        return read(cite, assessment, Optional.of(indicator)).getOrDefault(indicator, List.of());
    }

    /** What supports each answer of a grid. */
    Map<IndicatorId, List<Attachment>> all(CiteId cite, AssessmentId assessment) {
        return read(cite, assessment, Optional.empty());
    }

    private Map<IndicatorId, List<Attachment>> read(
            CiteId cite, AssessmentId assessment, Optional<IndicatorId> indicator) {
        List<Link> links = database.sql("""
                        select indicator_id, evidence_id, sent from attachment
                         where assessment_id = :assessment and indicator_id = coalesce(:indicator, indicator_id)
                         order by added_at, evidence_id
                        """)
                .param("assessment", assessment.value())
                .param("indicator", indicator.map(IndicatorId::value).orElse(null), java.sql.Types.OTHER)
                .query((row, number) -> new Link(
                        new IndicatorId(row.getObject("indicator_id", UUID.class)),
                        new EvidenceId(row.getObject("evidence_id", UUID.class)),
                        row.getBoolean("sent")))
                .list();
        Map<EvidenceId, EvidenceLine> lines =
                library.lines(cite, links.stream().map(Link::item).distinct().toList());
        Map<IndicatorId, List<Attachment>> attached = new LinkedHashMap<>();
        for (Link link : links) {
            EvidenceLine line = lines.get(link.item());
            if (line != null) {
                attached.computeIfAbsent(link.indicator(), key -> new ArrayList<>())
                        .add(new Attachment(line, link.sent()));
            }
        }
        return attached;
    }

    int count(AssessmentId assessment, IndicatorId indicator) {
        return database.sql(
                        "select count(*) from attachment where assessment_id = :assessment and indicator_id = :indicator")
                .param("assessment", assessment.value())
                .param("indicator", indicator.value())
                .query(Integer.class)
                .single();
    }

    /** Adds those of the items that are not there yet. */
    void add(AssessmentId assessment, IndicatorId indicator, Collection<EvidenceId> items, boolean sent, Member by) {
        database.sql("""
                        insert into attachment (assessment_id, indicator_id, evidence_id, sent, added_by)
                        select :assessment, :indicator, item, :sent, :by from unnest(:items) as item
                        on conflict do nothing
                        """)
                .param("assessment", assessment.value())
                .param("indicator", indicator.value())
                .param("items", items.stream().map(EvidenceId::value).toArray(UUID[]::new))
                .param("sent", sent)
                .param("by", by.person().value())
                .update();
    }

    boolean remove(AssessmentId assessment, IndicatorId indicator, EvidenceId item) {
        return database.sql("""
                        delete from attachment
                         where assessment_id = :assessment and indicator_id = :indicator and evidence_id = :item
                        """)
                        .param("assessment", assessment.value())
                        .param("indicator", indicator.value())
                        .param("item", item.value())
                        .update()
                > 0;
    }

    boolean send(AssessmentId assessment, IndicatorId indicator, EvidenceId item, boolean sent) {
        return database.sql("""
                        update attachment set sent = :sent
                         where assessment_id = :assessment and indicator_id = :indicator and evidence_id = :item
                        """)
                        .param("assessment", assessment.value())
                        .param("indicator", indicator.value())
                        .param("item", item.value())
                        .param("sent", sent)
                        .update()
                > 0;
    }

    @Override
    public Map<EvidenceId, List<Use>> of(Collection<EvidenceId> items) {
        Map<EvidenceId, List<Use>> uses = new LinkedHashMap<>();
        if (!items.isEmpty()) {
            database.sql("""
                            select t.evidence_id, i.code from attachment t
                              join grid_indicator i on i.id = t.indicator_id
                             where t.evidence_id = any(:items)
                             group by t.evidence_id, i.code order by min(i.position)
                            """)
                    .param("items", items.stream().map(EvidenceId::value).toArray(UUID[]::new))
                    .query(row -> {
                        String code = row.getString("code");
                        uses.computeIfAbsent(
                                        new EvidenceId(row.getObject("evidence_id", UUID.class)),
                                        key -> new ArrayList<>())
                                .add(new Use(code, "/sheet/" + code + "#evidence"));
                    });
        }
        return uses;
    }
}
