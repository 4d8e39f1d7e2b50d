package org.ampli.assessment;

import java.util.UUID;
import org.ampli.assessment.Selects.Select;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.grid.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of a grid as they were last sent, with the evidence that went along. */
@Component
class SentAnswers {

    private static final String NOW = """
            select g.id, i.id as indicator, a.yes, coalesce(a.argument, '') as argument,
                   coalesce(a.details, '{}') as details,
                   array(select e.id || ' ' || md5(row(e.title, e.description, e.url, e.fact_on, e.number, e.sha256)::text)
                           from attachment t join (%s) e on e.id = t.evidence_id
                          where t.assessment_id = g.id and t.indicator_id = i.id and t.sent order by e.id) as evidence
              from assessment g
              join grid_indicator i on i.edition_id = g.edition_id and not i.coming
              left join answer a on a.assessment_id = g.id and a.indicator_id = i.id
            """.formatted(EvidenceLibrary.ITEMS);

    /** The indicators of a grid taken up again that differ from what was sent. */
    static final Select<IndicatorId> CHANGED = new Select<>(
            """
            select n.indicator
              from (%s where g.id = %s and g.taken_up_at > g.sent_at) n
              left join sent_answer s on s.assessment_id = n.id and s.indicator_id = n.indicator
             where (n.yes, n.argument, n.details, n.evidence) is distinct from (s.yes, s.argument, s.details, s.evidence)
            """.formatted(NOW, Selects.GRID), (row, number) -> new IndicatorId(row.getObject("indicator", UUID.class)));

    private final JdbcClient database;

    SentAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the answers as they are being sent, in place of those sent before. */
    void keep(AssessmentId assessment) {
        database.sql("delete from sent_answer where assessment_id = :assessment")
                .param("assessment", assessment.value())
                .update();
        database.sql("insert into sent_answer %s where g.id = :assessment".formatted(NOW))
                .param("assessment", assessment.value())
                .update();
    }
}
