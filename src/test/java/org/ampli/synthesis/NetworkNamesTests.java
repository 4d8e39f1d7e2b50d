package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.network.Cite;
import org.ampli.network.Registering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No line of the network's synthesis lets a Cité be recognised. */
class NetworkNamesTests extends ReleasedYear {

    @Autowired
    private Registering registering;

    private Visitor one;
    private Visitor other;
    private String town;
    private String line;

    @BeforeEach
    void aLine() {
        town = "Étretat" + UUID.randomUUID().toString().substring(0, 8);
        registering.cite(Cite.of("c-" + UUID.randomUUID(), "Cité des métiers d’" + town, town, "FR", "fr"));
        one = signedIn(world.reader());
        other = signedIn(world.reader());
        line = one.post(network + "/1/lines", "heading", "FINDINGS").location().replaceAll(".*#d", "");
        one.post(network + "/lines/" + line, "seen", "0", "body", "L’accueil est libre.");
    }

    @Test
    void aNameTypedByHandIsRefusedBesideItsFieldWithWhatWasTyped() {
        String typed = "L’accueil est libre à " + town.toUpperCase() + ".";
        Visitor.Answer refused = one.post(network + "/lines/" + line, "seen", "1", "body", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page())
                .contains("reconnaître une Cité (« " + town, "écrivez « une Cité »", typed, "aria-invalid=\"true\"");
        Visitor.Answer autosaved = one.posted(
                network + "/lines/" + line, one.form("seen", "1", "body", typed), "Accept", "application/json");
        assertThat(autosaved.status()).isEqualTo(422);
        assertThat(autosaved.page()).contains("reconnaître une Cité");
        assertThat(other.page(network + "/1"))
                .contains("L’accueil est libre.")
                .doesNotContain(town)
                .doesNotContain(town.toUpperCase());
    }

    @Test
    void nothingIsConcludedWhileALineNamesACite() {
        database.sql("update draft set body = 'Comme à ' || :town where id = :line")
                .param("town", town)
                .param("line", UUID.fromString(line))
                .update();
        assertThat(agree(one).status()).isEqualTo(409);
        assertThat(agree(one).page()).contains("Une ligne permet de reconnaître", town);
        one.post(network + "/lines/" + line, "seen", "1", "body", "Comme dans une Cité.");
        assertThat(agree(one).status()).isEqualTo(302);
        assertThat(agree(other).status()).isEqualTo(302);
        assertThat(one.page(network)).contains("c’est la version 1");
    }

    @Test
    void whatOnlyACiteReadsMayNameIt() {
        ARead.Cite cite = reads.unsealed();
        Visitor lead = signedIn(cite.lead());
        ARead.line(lead, cite, "1", "FINDINGS", "Comme à " + town + ".");
        assertThat(lead.page(cite.address())).contains("Comme à " + town);
    }

    private Visitor.Answer agree(Visitor member) {
        String words = member.page(network).replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]{64})\".*", "$1");
        return member.post(network + "/agreement", "fingerprint", words);
    }
}
