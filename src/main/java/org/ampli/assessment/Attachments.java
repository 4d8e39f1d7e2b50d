package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ampli.assessment.Selects.Select;
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

    private static final String READ = """
            select t.indicator_id, t.sent, e.* from attachment t
              join (%s) e on e.id = t.evidence_id and e.cite_id = :cite
             where t.assessment_id = %s %s
             order by t.added_at, t.evidence_id
            """;

    /** What supports the answer under {@code :indicator}, in the order in which it was added. */
    static final Select<Attachment> HERE = new Select<>(
            READ.formatted(EvidenceLibrary.ITEMS, Selects.GRID, "and t.indicator_id = :indicator"),
            Attachments::attachment);

    /** What supports each answer of a grid. */
    static final Select<Attachment> ALL =
            new Select<>(READ.formatted(EvidenceLibrary.ITEMS, Selects.GRID, ""), Attachments::attachment);

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    /**
     * One item under one indicator.
     *
     * @param sent goes with the grid; otherwise it stays in the Cité
     */
    record Attachment(IndicatorId indicator, EvidenceLine line, boolean sent) {}

    /** What supports each answer of a grid. */
    Map<IndicatorId, List<Attachment>> all(CiteId cite, AssessmentId assessment) {
        return byIndicator(database.sql(READ.formatted(EvidenceLibrary.ITEMS, ":assessment", ""))
                .param("cite", cite.value())
                .param("assessment", assessment.value())
                .query(Attachments::attachment)
                .list());
    }

    static Map<IndicatorId, List<Attachment>> byIndicator(List<Attachment> attached) {
        return attached.stream().collect(Collectors.groupingBy(Attachment::indicator));
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                EvidenceLibrary.line(row, number),
                row.getBoolean("sent"));
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
