package org.ampli.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.Corpus;
import org.ampli.Visitor;
import org.ampli.assessment.FilledSheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a Cité opens is read by the others, and nothing else of it is (C56). */
class OpeningTests extends OnAnOpening {

    private static final String TEXT = "Compte rendu.txt";
    private static final List<String> OTHERS = List.of("1.1.2", "2.RH.1.1", "3.1.1");

    @Test
    void nothingIsOpenByItself() {
        assertThat(other.get(grid).status()).isEqualTo(404);
        assertThat(officer.get(grid).status()).isEqualTo(404);
        assertThat(other.get(file(TEXT) + "/file").status()).isEqualTo(404);
        assertThat(other.page("/openings")).doesNotContain(sent.id().value().toString());
        assertThat(officer.page(mine)).contains("Rien n’est ouvert", "Ouvrir toutes les réponses");
    }

    @Test
    void oneAnswerThatIsOpenIsAllThatIsRead() {
        assertThat(officer.post(mine, "indicator", "1.1.1").status()).isEqualTo(302);
        String page = other.page(grid);
        assertThat(page).contains("id=\"i1.1.1\"", FilledSheet.ARGUMENT);
        assertThat(page)
                .doesNotContain(TEXT, "Vu sur place", sent.team().reception().name());
        OTHERS.forEach(code -> assertThat(page).doesNotContain("i" + code + "\"", ">" + code + "<"));
        assertThat(other.page("/openings")).contains(sent.id().value().toString());
        assertThat(other.get(file(TEXT) + "/file").status())
                .as("evidence is opened apart")
                .isEqualTo(404);
        assertThat(other.get(file(TEXT) + "/preview").status()).isEqualTo(404);
    }

    @Test
    void evidenceIsOpenedPieceByPieceAndReadBesideAnOpenAnswer() {
        assertThat(officer.post(mine, "evidence", item(TEXT)).status()).isEqualTo(302);
        assertThat(other.get(grid).status()).as("a piece alone opens no page").isEqualTo(404);
        assertThat(other.get(file(TEXT) + "/file").status()).isEqualTo(404);
        officer.post(mine, "indicator", "1.1.2");
        assertThat(other.page(grid)).as("beside another answer").doesNotContain(TEXT);
        assertThat(other.get(file(TEXT) + "/file").status()).isEqualTo(404);
        officer.post(mine, "indicator", "1.1.1");
        assertThat(other.page(grid)).contains(file(TEXT) + "/file");
        assertThat(other.get(file(TEXT) + "/file").status()).isEqualTo(200);
        assertThat(other.get(file(TEXT) + "/preview").status()).isEqualTo(200);
        assertThat(other.get(file(TEXT).replaceAll("1$", "2") + "/file").status())
                .isEqualTo(404);
        database.sql("select title from evidence_item where cite_id = :cite and kind = 'FILE' and title <> :open")
                .param("cite", sent.team().officer().ownCite().value())
                .param("open", TEXT)
                .query(String.class)
                .list()
                .forEach(shut -> {
                    assertThat(other.get(file(shut) + "/file").status())
                            .as(shut)
                            .isEqualTo(404);
                    assertThat(other.get(file(shut) + "/preview").status())
                            .as(shut)
                            .isEqualTo(404);
                });
    }

    @Test
    void theWholeGridIsOpenedAndClosedAtTheNextRequest() {
        officer.post(mine);
        officer.post(mine, "evidence", item(TEXT));
        assertThat(officer.post(mine).status()).as("twice is once").isEqualTo(302);
        String page = other.page(grid);
        OTHERS.forEach(code -> assertThat(page).contains("id=\"i" + code + "\""));
        assertThat(page).doesNotContain("Vu sur place");
        assertThat(other.get(file(TEXT) + "/file").status()).isEqualTo(200);
        assertThat(officer.post(mine + "/closing").status()).isEqualTo(302);
        assertThat(officer.post(mine + "/closing").status()).isEqualTo(302);
        assertThat(other.get(grid).status()).isEqualTo(404);
        assertThat(other.get(file(TEXT) + "/file").status()).isEqualTo(404);
        assertThat(officer.page(mine))
                .contains(
                        "Toutes les réponses",
                        "refermé par " + sent.team().officer().name());
    }

    @Test
    void whoeverCoordinatesDecidesAndNobodyElseDoes() {
        Visitor reception = signedIn(sent.team().reception().person());
        assertThat(reception.page(mine)).contains("en décide").doesNotContain("<button class=\"button button-small");
        assertThat(reception.post(mine).status()).isEqualTo(403);
        assertThat(reception.post(mine + "/closing").status()).isEqualTo(403);
        assertThat(other.post(mine).status()).as("they have sent nothing").isEqualTo(404);
        assertThat(officer.post(mine, "indicator", "9.9.9").status()).isEqualTo(404);
        assertThat(officer.post(mine, "indicator", "<script>").status()).isEqualTo(404);
        assertThat(officer.post(mine, "evidence", UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        assertThat(officer.post(mine, "indicator", "1.1.1", "evidence", item(TEXT))
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(mine, "assessment_id", UUID.randomUUID().toString())
                        .status())
                .isEqualTo(400);
        assertThat(officer.post("/openings/mine/2150").status()).isEqualTo(404);
        assertThat(other.get(grid).status()).isEqualTo(404);
    }

    @Test
    void whatWasSentLastIsWhatIsReadAndItStaysText() {
        officer.post(mine, "indicator", "1.1.1");
        String text = String.join("\n", Corpus.pages()).replace("\r", "").strip();
        String sentAgain = text.substring(0, Math.min(9_000, text.length()));
        cites.sendAgain(sent, "1.1.1", sentAgain);
        Document page = Jsoup.parse(other.page(grid));
        assertThat(page.wholeText()).contains(sentAgain).doesNotContain(FilledSheet.ARGUMENT);
        assertThat(page.select("main canary, main script, main x, main object, main [onerror], main base"))
                .isEmpty();
    }

    @Test
    void onlyThePeopleOfACiteReadIt() {
        officer.post(mine);
        String office = UUID.randomUUID() + "@reseau.example";
        assertThat(signedIn(world.office(office)).get(grid).status()).isEqualTo(404);
        assertThat(signedIn(world.office(office)).get("/openings").status()).isEqualTo(404);
        assertThat(stranger().get(grid).status()).isEqualTo(302);
        assertThat(signedIn(sent.lead().person()).get(grid).status()).isEqualTo(200);
    }
}
