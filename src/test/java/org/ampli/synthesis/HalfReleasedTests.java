package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ampli.CutAt;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/**
 * An agreement or a release whose line is cut at any of its steps has not been; the next press does all of it, once.
 */
class HalfReleasedTests extends ReleasedYear {

    @Test
    void theLastYesMakesAVersionOrNothing() {
        ARead.Cite cite = reads.heard();
        Visitor lead = signedIn(cite.lead());
        Visitor second = signedIn(cite.second());
        ARead.line(lead, cite, "1", "FINDINGS", WORDS);
        String fingerprint = ARead.fingerprint(lead, cite);
        lead.post(cite.address() + "/agreement", "fingerprint", fingerprint);
        for (String table : List.of("synthesis_agreement", "synthesis_version")) {
            try (CutAt cut = CutAt.row(database, table, cite.assessment())) {
                assertThat(agree(second, cite, fingerprint)).as(cut.table()).isEqualTo(503);
            }
            assertThat(count("synthesis_version where synthesis_id = '" + cite.assessment() + "'"))
                    .isZero();
            assertThat(count("synthesis_agreement where synthesis_id = '" + cite.assessment() + "'"))
                    .isEqualTo(1);
        }
        assertThat(agree(second, cite, fingerprint)).isEqualTo(302);
        assertThat(agree(second, cite, fingerprint)).isEqualTo(302);
        assertThat(count("synthesis_version where synthesis_id = '" + cite.assessment() + "'"))
                .isEqualTo(1);
    }

    @Test
    void everyoneHasTheirSynthesisOrNobodyHas() {
        List<ARead.Cite> cites = List.of(agreed(WORDS), agreed(WORDS));
        ofTheNetwork();
        Visitor officer = signedIn(cites.getLast().team().officer().person());
        for (String table : List.of("release", "synthesis_release", "event_publication")) {
            try (CutAt cut = CutAt.row(database, table, "")) {
                assertThat(steerer.post(release).status()).as(cut.table()).isEqualTo(503);
            }
            assertThat(released()).isZero();
            assertThat(officer.page("/syntheses")).doesNotContain("href=\"/syntheses/");
        }
        assertThat(steerer.post(release).status()).isEqualTo(302);
        assertThat(released()).isEqualTo(1);
        for (ARead.Cite cite : cites) {
            assertThat(signedIn(cite.team().officer().person()).page("/syntheses"))
                    .contains("href=\"/syntheses/");
        }
    }

    private int agree(Visitor reader, ARead.Cite cite, String fingerprint) {
        return reader.post(cite.address() + "/agreement", "fingerprint", fingerprint)
                .status();
    }

    private int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
