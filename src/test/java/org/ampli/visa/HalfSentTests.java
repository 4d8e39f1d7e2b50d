package org.ampli.visa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.ampli.CutAt;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.assessment.FilledSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sending whose line is cut at any of its steps has sent nothing; the next press sends, once. */
class HalfSentTests extends OverHttp {

    @Autowired
    FilledSheet sheets;

    @Test
    void aGridIsSentWholeOrNotAtAll() {
        FilledSheet.Team team = sheets.complete();
        UUID cite = team.manager().ownCite().value();
        Visitor manager = signedIn(team.manager().person());
        UUID assessment = database.sql("select id from assessment where cite_id = :cite")
                .param("cite", cite)
                .query(UUID.class)
                .single();
        Map<String, UUID> steps =
                Map.of("assessment", cite, "sending", cite, "reading", assessment, "event_publication", assessment);
        for (String table : steps.keySet()) {
            try (CutAt cut = CutAt.row(database, table, steps.get(table))) {
                assertThat(manager.post("/sheet/sending").status())
                        .as(cut.table())
                        .isEqualTo(503);
            }
            assertThat(sent(cite)).as(table).isZero();
        }
        assertThat(manager.post("/sheet/sending").status()).isEqualTo(302);
        assertThat(manager.post("/sheet/sending").status()).isEqualTo(302);
        assertThat(sent(cite)).isEqualTo(3);
    }

    /** The grid that is said to be sent, its copy, and the reading that it opens. */
    private int sent(UUID cite) {
        return database.sql("""
                        select (select count(*) from sending where cite_id = :cite)
                             + (select count(*) from assessment where cite_id = :cite and sent_at is not null)
                             + (select count(*) from reading r join assessment a on a.id = r.assessment_id
                                 where a.cite_id = :cite)
                        """).param("cite", cite).query(Integer.class).single();
    }
}
