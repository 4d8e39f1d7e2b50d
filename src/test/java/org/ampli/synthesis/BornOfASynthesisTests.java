package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;

/** What the readers propose in a synthesis leads to an action of the Cité. */
class BornOfASynthesisTests extends ReleasedYear {

    private static final String PROPOSAL = "Ouvrir l’accueil un soir par semaine, « à l’essai ».";

    @Test
    void aProposalLeadsToAnActionAndEachSaysSoOfTheOther() {
        ARead.Cite cite = proposed();
        Visitor manager = signedIn(cite.team().manager().person());
        LocalDate today = LocalDate.now(Page.ZONE);
        String year = release.replaceAll("\\D+", "");
        manager.post("/improvement/plans", Map.of("year", year, "starts", today.toString()));
        String mine = manager.page("/syntheses").replaceAll("(?s).*href=\"(/syntheses/[0-9a-f-]{36})\".*", "$1");
        String read = manager.page(mine);
        assertThat(read.split("En faire une action", -1))
                .as("a finding is nothing to do")
                .hasSize(2);
        String origin = read.replaceAll("(?s).*/improvement/actions/new\\?origin=([0-9a-f-]{36})\".*", "$1");

        String form = manager.get("/improvement/actions/new?origin=" + origin).location();
        assertThat(manager.page(form)).contains("Dans votre synthèse", PROPOSAL);
        String action = manager.post(
                        form.replaceAll("/new.*", ""),
                        Map.of(
                                "once",
                                UUID.randomUUID().toString(),
                                "what",
                                PROPOSAL,
                                "who",
                                "L’accueil",
                                "starts",
                                today.toString(),
                                "due",
                                today.plusDays(30).toString(),
                                "origin",
                                origin))
                .location();
        assertThat(manager.page(action)).contains("href=\"" + mine + "#l" + origin);
        assertThat(manager.page(mine))
                .contains("id=\"l" + origin + "\"", "href=\"" + action + "\"", "Une action en est née");
        assertThat(manager.get(mine + "/synthesis.pdf").status()).isEqualTo(200);
    }

    private ARead.Cite proposed() {
        ARead.Cite cite = reads.heard();
        ARead.line(signedIn(cite.lead()), cite, "1", "PROPOSALS", PROPOSAL);
        agree(cite, WORDS);
        ofTheNetwork();
        steerer.post(release);
        return cite;
    }
}
