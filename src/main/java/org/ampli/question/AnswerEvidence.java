package org.ampli.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceUses;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which answers to readers an item of the library goes with. */
@Component
class AnswerEvidence implements EvidenceUses {

    private static final int LONGEST = 60;

    private final JdbcClient database;

    AnswerEvidence(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<EvidenceId, List<Use>> of(Collection<EvidenceId> items) {
        Map<EvidenceId, List<Use>> uses = new HashMap<>();
        if (items.isEmpty()) {
            return uses;
        }
        database.sql("""
                        select e.evidence_id, q.id, q.body
                          from question_evidence e
                          join question_answer w on w.id = e.answer_id
                          join question q on q.id = w.question_id and q.withdrawn_at is null
                         where e.evidence_id = any(:items) order by e.added_at
                        """)
                .param("items", items.stream().map(EvidenceId::value).toArray(UUID[]::new))
                .query(row -> {
                    String path = "/questions#q" + row.getObject("id", UUID.class);
                    uses.computeIfAbsent(
                                    new EvidenceId(row.getObject("evidence_id", UUID.class)),
                                    first -> new ArrayList<>())
                            .add(new Use(Page.excerpt(row.getString("body"), LONGEST), path));
                });
        return uses;
    }
}
