package org.ampli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ampli.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A reader asks the Cité about one answer, and the Cité answers item by item. */
class QuestionTests extends OnAQuestion {

    private static final String ASKED = "Depuis quand le faites-vous ainsi ?";
    private static final String ANSWERED = "Depuis le mois de mars, à deux.";

    @Test
    void aQuestionGoesWhenItIsSentAndItsAnswerStandsBesideTheIndicator() {
        assertThat(lead.page(address + "/" + CODE)).contains("Poser une question à la Cité", "a jusqu’au");
        assertThat(write(lead, CODE, 1, 0, "Depuis quand").status()).isEqualTo(200);
        assertThat(officer.page("/questions")).contains("Aucune question.").doesNotContain("Depuis quand");
        assertThat(send(lead, address + "/" + CODE + "/questions/1", 1, ASKED).status())
                .isEqualTo(302);
        assertThat(officer.page("/questions")).contains(ASKED, "Une question attend votre réponse");
        assertThat(officer.page("/")).contains("Un lecteur vous pose une question");
        String question = id(ASKED);

        assertThat(save(signedIn(sent.team().reception().person()), "/questions/" + question + "/answer", 0, "Depuis")
                        .status())
                .isEqualTo(200);
        assertThat(lead.page(address + "/" + CODE)).contains(ASKED, "Réponse attendue jusqu’au");
        assertThat(answer(signedIn(sent.team().reception().person()), question, ANSWERED)
                        .status())
                .as("whoever coordinates speaks for the Cité")
                .isEqualTo(403);
        assertThat(send(officer, "/questions/" + question + "/answer", 1, ANSWERED)
                        .status())
                .isEqualTo(302);
        assertThat(lead.page(address + "/" + CODE)).contains(ASKED, ANSWERED, "Poser une autre question");
        assertThat(officer.page("/questions")).contains(ANSWERED, "Réponses données");
        assertThat(officer.page("/")).doesNotContain("Un lecteur vous pose une question");
    }

    @Test
    void whatWasSentChangesNoMoreAndTheNextQuestionIsAnother() {
        String question = ask(lead, CODE, 1, ASKED);
        assertThat(write(lead, CODE, 1, 1, "Autre chose").status()).isEqualTo(409);
        assertThat(write(lead, CODE, 3, 0, "Trop loin").status()).isEqualTo(404);
        assertThat(ask(lead, CODE, 2, "Et avec qui ?")).isNotEqualTo(question);
        answer(officer, question, ANSWERED);
        assertThat(save(officer, "/questions/" + question + "/answer", 1, "Autrement")
                        .status())
                .isEqualTo(409);
        Visitor.Answer again = answer(officer, question, "Autrement, en fait.");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page()).as("what was typed is kept").contains("Autrement, en fait.");
    }

    @Test
    void severalGoTogetherAsTheyWereReadAgain() {
        write(lead, CODE, 1, 0, ASKED);
        write(lead, "1.1.1", 1, 0, "Avec qui ?");
        write(lead, "1.1.2", 1, 0, "   ");
        String page = lead.page(address + "/questions");
        List<String> ticked = Jsoup.parse(page).select("[name=question]").eachAttr("value");
        assertThat(ticked).hasSize(2);
        write(lead, CODE, 1, 1, ASKED + " Dites tout.");
        assertThat(together(ticked)).as("one has changed since").isEqualTo(409);
        assertThat(officer.page("/questions")).contains("Aucune question.");
        assertThat(together(List.of())).isEqualTo(422);
        assertThat(together(List.of("1.1.1"))).isEqualTo(422);
        ticked = Jsoup.parse(lead.page(address + "/questions"))
                .select("[name=question]")
                .eachAttr("value");
        assertThat(together(ticked)).isEqualTo(302);
        assertThat(officer.page("/questions")).contains("Dites tout.", "Avec qui ?", "2 questions attendent");
        assertThat(letters()).as("one message").isEqualTo(1);
        assertThat(together(ticked)).as("sent twice").isEqualTo(409);
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void aQuestionIsTakenBackWhileNobodyHasAnsweredIt() {
        String question = ask(lead, CODE, 1, ASKED);
        String withdrawal = address + "/questions/" + question + "/withdrawal";
        assertThat(second.post(withdrawal).status()).isEqualTo(404);
        assertThat(lead.post(withdrawal).status()).isEqualTo(302);
        assertThat(lead.post(withdrawal).status()).as("twice is once").isEqualTo(302);
        assertThat(officer.page("/questions")).contains("Question retirée le").doesNotContain("<textarea");
        assertThat(answer(officer, question, ANSWERED).status()).isEqualTo(409);

        String other = ask(lead, "1.1.1", 1, "Avec qui ?");
        answer(officer, other, ANSWERED);
        assertThat(lead.post(address + "/questions/" + other + "/withdrawal").status())
                .isEqualTo(409);
    }

    @Test
    void nothingGoesOnceTheReadingIsUnsealedAndItSaysWhy() {
        write(lead, CODE, 1, 0, ASKED);
        ask(second, "1.1.1", 1, "Avec qui ?");
        unseal();
        Visitor.Answer late = send(lead, address + "/" + CODE + "/questions/1", 1, ASKED);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page()).contains("Les lectures sont réunies", "lecture commune", ASKED);
        assertThat(lead.page(address + "/" + CODE)).contains("Cette question n’est pas partie");
        assertThat(second.page(address + "/" + CODE)).doesNotContain(ASKED);
        assertThat(lead.page(address + "/joint/1.1.1")).contains("Avec qui ?");
        assertThat(answer(officer, id("Avec qui ?"), ANSWERED).status())
                .as("the Cité still answers")
                .isEqualTo(302);
        assertThat(lead.page(address + "/joint/1.1.1")).contains(ANSWERED);
    }

    private int together(List<String> chosen) {
        String[] fields =
                chosen.stream().flatMap(one -> Stream.of("question", one)).toArray(String[]::new);
        return lead.post(address + "/questions/sending", fields).status();
    }

    private int letters() {
        return database.sql("select count(*) from question_letter where assessment_id = :id")
                .param("id", sent.id().value())
                .query(Integer.class)
                .single();
    }

    private String id(String body) {
        return database.sql("select id::text from question where assessment_id = :id and body = :body")
                .param("id", sent.id().value())
                .param("body", body)
                .query(String.class)
                .single();
    }
}
