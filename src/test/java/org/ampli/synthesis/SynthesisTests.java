package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two readers write one synthesis, line by line, and nobody else knows of it. */
class SynthesisTests extends OverHttp {

    private static final String WORDS = "L’enquête de novembre est lue par toute l’équipe.";

    @Autowired
    private ARead reads;

    private ARead.Cite cite;
    private Visitor lead;
    private Visitor second;

    @Test
    void onlyItsReadersWriteAndNobodyElseLearnsThatItExists() {
        isRead(reads.unsealed());
        String line = ARead.line(lead, cite, "1", "FINDINGS", WORDS, "1.4.3");
        for (Visitor other : List.of(
                signedIn(cite.team().manager().person()),
                signedIn(world.reader()),
                signedIn(world.steerer()),
                signedIn(team.officer()))) {
            for (String page : List.of("", "/1", "/live")) {
                assertThat(other.get(cite.address() + page).status()).as(page).isEqualTo(404);
            }
            for (String gesture : List.of("", "/indicators", "/removal", "/return")) {
                assertThat(other.post(cite.address() + "/lines/" + line + gesture, "body", "Non.")
                                .status())
                        .as(gesture)
                        .isIn(400, 404);
            }
            assertThat(other.page("/")).doesNotContain(WORDS);
        }
        assertThat(second.page(cite.address())).contains(WORDS);
    }

    @Test
    void nothingIsWrittenWhileTheReadingsAreSealed() {
        isRead(reads.sealed());
        Visitor.Answer refused = lead.post(cite.address() + "/1/lines", "heading", "FINDINGS");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("sous scellés");
    }

    @Test
    void aLineIsWrittenByBothTakenAwayAndPutBack() {
        isRead(reads.unsealed());
        String line = ARead.line(lead, cite, "2.RH", "PROPOSALS", "Accueillir les nouveaux en binôme.", "2.RH.1.2");
        second.post(cite.address() + "/lines/" + line, "seen", "1", "body", "Accueillir les nouveaux à deux.");
        assertThat(lead.page(cite.address() + "/2.RH")).contains("Accueillir les nouveaux à deux.");
        assertThat(lead.post(cite.address() + "/lines/" + line, "seen", "1", "body", "Autrement.")
                        .status())
                .as("nobody is overwritten in silence")
                .isEqualTo(409);

        assertThat(lead.post(cite.address() + "/lines/" + line + "/removal").location())
                .endsWith("/2.RH?removed=" + line);
        assertThat(second.page(cite.address())).doesNotContain("Accueillir les nouveaux");
        assertThat(lead.page(cite.address() + "/2.RH?removed=" + line)).contains("La remettre");
        lead.post(cite.address() + "/lines/" + line + "/return");
        assertThat(second.page(cite.address())).contains("Accueillir les nouveaux à deux.", "2.RH.1.2");
    }

    @Test
    void aFormSentTwiceAddsOneLineAndAnotherGridsIndicatorIsRefused() {
        isRead(reads.unsealed());
        String once = UUID.randomUUID().toString();
        lead.post(cite.address() + "/3/lines", "once", once, "heading", "GAPS", "code", "3.1.1");
        lead.post(cite.address() + "/3/lines", "once", once, "heading", "GAPS", "code", "3.1.1");
        assertThat(lines()).isEqualTo(1);
        assertThat(lead.post(cite.address() + "/3/lines", "heading", "GAPS", "code", "9.9.9")
                        .status())
                .isEqualTo(422);
        assertThat(lead.post(cite.address() + "/9/lines", "heading", "GAPS").status())
                .isEqualTo(404);
        assertThat(lead.post(cite.address() + "/3/lines", "heading", "NOTE").status())
                .isEqualTo(422);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void whatTheCiteContestedIsSaidBesideTheLine() {
        isRead(reads.heard());
        assertThat(lead.page(cite.address() + "/1"))
                .contains("La synthèse de novembre manque.", "La Cité conteste", "Elle est jointe");
        ARead.line(lead, cite, "1", "GAPS", "La preuve n’est pas à sa place.", "1.4.3");
        assertThat(lead.page(cite.address())).contains("La Cité le conteste (1.4.3)", "Elle est jointe");
    }

    @Test
    void theAnswersThatShowAGapAreOfferedWhicheverOfTheTwoItIs() {
        isRead(reads.unsealed());
        String theme = lead.page(cite.address() + "/1");
        String points = theme.substring(theme.indexOf("Réponses qui montrent un écart"));
        assertThat(points).contains("value=\"1.1.1\"").contains("value=\"1.2.1\"");
    }

    private void isRead(ARead.Cite read) {
        cite = read;
        lead = signedIn(read.lead());
        second = signedIn(read.second());
    }

    private int lines() {
        return database.sql("select count(*) from synthesis_line where synthesis_id = :id")
                .param("id", cite.assessment())
                .query(Integer.class)
                .single();
    }
}
