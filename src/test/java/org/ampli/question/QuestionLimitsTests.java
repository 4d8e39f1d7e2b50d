package org.ampli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.Corpus;
import org.ampli.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who reads a question and its evidence, who does not, and what its texts may be. */
class QuestionLimitsTests extends OnAQuestion {

    private static final String ASKED = "Depuis quand le faites-vous ainsi ?";
    private static final String ANSWERED = "Depuis le mois de mars, à deux.";

    @Test
    void evidenceGoesWithAnAnswerAsTheFileThatItWas() {
        String question = ask(lead, CODE, 1, ASKED);
        upload("Bilan de mars");
        String item = database.sql("select id::text from evidence_item where cite_id = :cite and title = 'Bilan'")
                .param("cite", sent.team().officer().ownCite().value())
                .query(String.class)
                .single();
        assertThat(officer.page("/questions/" + question + "/evidence")).contains("Bilan");
        String evidence = "/questions/" + question + "/evidence";
        assertThat(officer.post(evidence, "evidence", item).status()).isEqualTo(302);
        assertThat(officer.post(evidence, "evidence", UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
        assertThat(officer.page("/evidence/" + item)).as("where it is used").contains("/questions#q" + question);
        String file = address + "/questions/evidence/" + item + "/1";
        assertThat(lead.get(file + "/file").status())
                .as("not before the answer")
                .isEqualTo(404);
        answer(officer, question, ANSWERED);
        assertThat(lead.page(address + "/" + CODE)).contains(file + "/file");
        assertThat(lead.page(file + "/file")).isEqualTo("Bilan de mars");
        assertThat(lead.page(file + "/preview")).isEqualTo("Bilan de mars");
        assertThat(lead.get(address + "/questions/evidence/" + item + "/2/file").status())
                .isEqualTo(404);
        assertThat(officer.post(evidence + "/removal", "evidence", item).status())
                .isEqualTo(409);
        for (Visitor other : List.of(second, officer, signedIn(world.reader()), signedIn(world.steerer()))) {
            assertThat(other.get(file + "/file").status()).isEqualTo(404);
            assertThat(other.get(file + "/preview").status()).isEqualTo(404);
        }
        unseal();
        assertThat(second.page(file + "/file")).isEqualTo("Bilan de mars");
    }

    @Test
    void nobodyElseAsksOrAnswers() {
        String question = ask(lead, CODE, 1, ASKED);
        for (Visitor other : List.of(signedIn(world.team().officer()), signedIn(world.reader()), lead)) {
            assertThat(answer(other, question, "Moi").status()).isEqualTo(404);
            assertThat(other.page("/questions")).doesNotContain(ASKED);
            assertThat(other.get("/questions/" + question + "/evidence").status())
                    .isEqualTo(404);
        }
        for (Visitor other : List.of(officer, signedIn(world.reader()))) {
            assertThat(send(other, address + "/" + CODE + "/questions/1", 0, "Moi")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(send(lead, address + "/1.1.1/questions/1", 0, "x".repeat(2001))
                        .status())
                .isEqualTo(422);
        assertThat(send(lead, address + "/1.1.1/questions/1", 0, " \n ").status())
                .isEqualTo(422);
        assertThat(answer(officer, question, "x".repeat(4001)).status()).isEqualTo(422);
        assertThat(answer(officer, question, "\t").status()).isEqualTo(422);
        assertThat(send(lead, address + "/9.9.9/questions/1", 0, "Moi").status())
                .isEqualTo(404);
        assertThat(officer.post("/questions/" + question + "/answer", "seen", "0", "body", "x", "sent_at", "2026")
                        .status())
                .as("a field that the page does not have")
                .isEqualTo(400);
    }

    @Test
    void whateverIsAskedOrAnsweredStaysText() {
        String texts = String.join("\n", Corpus.pages()).replace("\r", "");
        String text = texts.substring(0, Math.min(1900, texts.length())).strip();
        String question = ask(lead, CODE, 1, text);
        assertThat(answer(officer, question, text).status()).isEqualTo(302);
        for (String page : List.of(
                lead.page(address + "/" + CODE), lead.page(address + "/questions"), officer.page("/questions"))) {
            assertThat(Jsoup.parse(page)
                            .select("main canary, main script, main x, main object, main [onerror], main base"))
                    .isEmpty();
            assertThat(Jsoup.parse(page).wholeText()).contains(text);
        }
    }

    private void upload(String content) {
        Visitor.Sent file = new Visitor.Sent("bilan.txt", content.getBytes(StandardCharsets.UTF_8));
        officer.upload("/evidence", Map.of("kind", "file", "title", "Bilan"), file);
    }
}
