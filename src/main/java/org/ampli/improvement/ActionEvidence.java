package org.ampli.improvement;

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

/** Which actions an item of the library shows the result of. */
@Component
class ActionEvidence implements EvidenceUses {

    private static final int LONGEST = 60;

    private final JdbcClient database;

    ActionEvidence(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<EvidenceId, List<Use>> of(Collection<EvidenceId> items) {
        Map<EvidenceId, List<Use>> uses = new HashMap<>();
        if (items.isEmpty()) {
            return uses;
        }
        database.sql("""
                        select t.evidence_id, a.id, a.what from action_evidence t join plan_action a on a.id = t.action_id
                         where t.evidence_id = any(:items) and t.removed_at is null order by t.added_at
                        """)
                .param("items", items.stream().map(EvidenceId::value).toArray(UUID[]::new))
                .query(row -> {
                    EvidenceId item = new EvidenceId(row.getObject("evidence_id", UUID.class));
                    String path = "/improvement/actions/" + row.getObject("id", UUID.class);
                    uses.computeIfAbsent(item, first -> new ArrayList<>())
                            .add(new Use(Page.excerpt(row.getString("what"), LONGEST), path));
                });
        return uses;
    }
}
