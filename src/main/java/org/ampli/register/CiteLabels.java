package org.ampli.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.LabelStage;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the label of each Cité stands, and every change that brought it there. */
@Component
class CiteLabels {

    private final JdbcClient database;

    CiteLabels(JdbcClient database) {
        this.database = database;
    }

    /** One change, with the author's name. */
    record Line(LabelStage stage, LocalDate since, String reason, String changedBy) {}

    /** The last one first. */
    List<Line> of(CiteId cite) {
        return database.sql("""
                        select l.stage, l.since, l.reason, p.name as changed_by
                          from label_change l join person p on p.id = l.changed_by
                         where l.cite_id = :cite order by l.since desc, l.changed_at desc
                        """).param("cite", cite.value()).query(Line.class).list();
    }

    Label current(CiteId cite) {
        return label(cite, "");
    }

    /** The label, which nobody else moves until the transaction is over. */
    Label locked(CiteId cite) {
        return label(cite, " for no key update");
    }

    private Label label(CiteId cite, String lock) {
        return database.sql("""
                        select stage, (select max(since) from label_change where cite_id = cite.id) as since
                          from cite where id = :cite
                        """ + lock)
                .param("cite", cite.value())
                .query(Label.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    void add(CiteId cite, LabelForm.Change change, OffsetDateTime at, PersonId by) {
        database.sql("""
                        insert into label_change (id, cite_id, stage, since, reason, changed_at, changed_by)
                        values (:id, :cite, :stage, :since, :reason, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("cite", cite.value())
                .param("stage", change.stage().name())
                .param("since", change.since())
                .param("reason", change.reason())
                .param("at", at.withOffsetSameInstant(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }
}
