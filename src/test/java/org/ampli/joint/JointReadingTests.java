package org.ampli.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ampli.OnAReading;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.todo.Task;
import org.ampli.todo.TodoList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two readers of a Cité meet over what they wrote alone, once it is unsealed, and nobody else does. */
class JointReadingTests extends OnAReading {

    private static final String LEADS = "Dites comment vous avez choisi les questions.";
    private static final String SECONDS = "Datez la synthèse que vous joignez.";

    @Autowired
    TodoList todo;

    private Visitor one;
    private Visitor other;

    @BeforeEach
    void bothWrote() {
        remark(lead, "LEAD", "1.4.3", "METHODS", LEADS);
        remark(second, "SECOND", "1.4.3", "EVIDENCE", SECONDS);
        remark(lead, "LEAD", "1.1.1", "FORM", "Une phrase suffit.");
        remark(second, "SECOND", "1.1.1", "FORM", "Une  phrase suffit.");
        remark(second, "SECOND", "2.RH.1.2", "PRACTICE", "À partager.");
        one = signedIn(lead);
        other = signedIn(second);
    }

    @Test
    void whileItIsSealedNobodyIsToldAnything() {
        for (Visitor reader : List.of(one, other)) {
            for (String page : List.of("/joint", "/joint/1.4.3", "/live")) {
                Visitor.Answer answer = reader.get(here() + page);
                assertThat(answer.status()).as(page).isEqualTo(409);
                assertThat(answer.page())
                        .contains("encore sous scellés")
                        .doesNotContain(LEADS, SECONDS, email(lead), email(second));
            }
            assertThat(save(reader, here() + "/joint/1.4.3/methods", 0, "Trop tôt")
                            .status())
                    .isEqualTo(409);
            assertThat(reader.post(here() + "/joint/1.4.3/methods/start", "from", "ALL")
                            .status())
                    .isEqualTo(409);
            assertThat(reader.post(here() + "/joint/1.4.3/methods/agreement", "version", "0")
                            .status())
                    .isEqualTo(409);
        }
        assertThat(tasks(lead)).doesNotContain(here() + "/joint");
        unseal();
        assertThat(tasks(lead)).contains(here() + "/joint");
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        for (int sealed = 0; sealed < 2; sealed++) {
            for (PersonId person : others()) {
                refused(signedIn(person));
            }
            refused(signedIn(team.officer()));
            unseal();
        }
        leaves(second);
        refused(other);
        assertThat(one.get(here() + "/joint").status()).isEqualTo(200);
    }

    private void refused(Visitor stranger) {
        for (String page : List.of("/joint", "/joint/1.4.3", "/live")) {
            assertThat(stranger.get(here() + page).status()).as(page).isEqualTo(404);
        }
        assertThat(save(stranger, here() + "/joint/1.4.3/methods", 0, "Non").status())
                .isEqualTo(404);
    }

    @Test
    void whatDiffersMostComesFirst() {
        unseal();
        String page = one.page(here() + "/joint");
        assertThat(page).contains("Aucun texte convenu sur 4").contains("59 indicateurs sans remarque");
        assertThat(page.indexOf("joint/2.RH.1.2")).isBetween(0, page.indexOf("joint/1.4.3"));
        assertThat(page.indexOf("joint/1.4.3")).isLessThan(page.indexOf("joint/1.1.1"));
        assertThat(page).containsSubsequence("Un seul a parlé", "D’autres facettes", "Les mêmes mots");
        assertThat(one.page(here() + "/joint?show=settled"))
                .contains("Rien de tel")
                .doesNotContain("joint/1.1.1\"");
    }

    @Test
    void bothRemarksStandSideBySideWithTheAnswerThatTheyAreAbout() {
        unseal();
        assertThat(one.page(here() + "/joint/1.4.3"))
                .contains(LEADS, SECONDS, "Premier lecteur", "Second lecteur", "Ce que répond la ")
                .contains("N’a rien noté sous cet angle");
        assertThat(one.get(here() + "/joint/9.9.9").status()).isEqualTo(404);
        assertThat(one.post(here() + "/joint/1.4.3/colour/agreement", "version", "0")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAgreementHoldsForOneTextWordForWord() {
        unseal();
        String common = here() + "/joint/1.4.3/methods";
        save(one, common, 0, "Dites comment.");
        agree(one, common, 1);
        assertThat(one.page(here() + "/joint/1.4.3")).contains("Il manque l’accord de");
        assertThat(other.page(here() + "/joint/1.4.3")).contains("est d’accord avec ce texte, tel qu’il est");

        save(other, common, 1, "Dites comment !");
        assertThat(agree(other, common, 1)).isEqualTo(409);
        assertThat(agree(other, common, 2)).isEqualTo(302);
        assertThat(one.page(here() + "/joint")).as("one letter changed").contains("Aucun texte convenu");
        agree(one, common, 2);
        assertThat(one.page(here() + "/joint")).contains("Un texte convenu sur 4");
    }

    @Test
    void whatBothLeaveAsideIsSettledToo() {
        unseal();
        String common = here() + "/joint/1.1.1/form";
        agree(one, common, 0);
        assertThat(other.page(here() + "/joint/1.1.1")).contains("propose de n’en rien dire");
        agree(other, common, 0);
        assertThat(one.page(here() + "/joint/1.1.1")).contains("Laissé de côté d’un commun accord");
        save(one, common, 0, "Tout de même.");
        assertThat(one.page(here() + "/joint")).contains("Aucun texte convenu");
    }

    @Test
    void aTextBeginsWithWhatEachWroteAndOnlyOnce() {
        unseal();
        remark(second, "SECOND", "1.4.3", "METHODS", "Et qui les a lues.");
        String common = here() + "/joint/1.4.3/methods";
        assertThat(one.post(common + "/start", "from", "ALL").status()).isEqualTo(302);
        assertThat(other.page(here() + "/joint/1.4.3")).contains(LEADS + "\n\nEt qui les a lues.</textarea>");
        assertThat(other.post(common + "/start", "from", "SECOND").status()).isEqualTo(409);
        assertThat(one.post(here() + "/joint/1.4.3/form/start", "from", "ALL").status())
                .isEqualTo(404);
    }

    @Test
    void twoWhoWriteAtOnceSeeBothTexts() {
        unseal();
        String common = here() + "/joint/1.4.3/evidence";
        assertThat(save(one, common, 0, "Datez.").status()).isEqualTo(200);
        assertThat(save(other, common, 0, "Numérotez.").status()).isEqualTo(409);
        assertThat(save(one, common, 1, "x".repeat(4001)).status()).isEqualTo(422);
    }

    @Test
    void theWordsOfWhoIsReplacedStayWithTheirPlace() {
        unseal();
        leaves(second);
        PersonId next = world.reader();
        reads(next, "SECOND");
        assertThat(signedIn(next).page(here() + "/joint/1.4.3")).contains(SECONDS, "lisait avant, remplacé depuis");
        String common = here() + "/joint/1.4.3/evidence";
        save(one, common, 0, SECONDS);
        agree(one, common, 1);
        agree(signedIn(next), common, 1);
        assertThat(one.page(here() + "/joint")).contains("Un texte convenu");
    }

    @Test
    void aMeetingEntersBothCalendars() {
        unseal();
        String day = java.time.LocalDate.now().plusDays(9).toString();
        Visitor.Answer refused =
                one.post(here() + "/joint/meeting", "day", day, "begins", "14:00", "ends", "13:00", "place", "Genève");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("après le début", "value=\"Genève\"");
        one.post(here() + "/joint/meeting", "day", day, "begins", "14:00", "ends", "16:00", "place", "Genève");
        assertThat(other.page(here() + "/joint")).contains("14:00 – 16:00", "Genève");
        assertThat(other.page("/calendar")).contains("Lecture conjointe");
        assertThat(signedIn(team.officer()).page("/calendar")).doesNotContain("Lecture conjointe");
    }

    private static int agree(Visitor visitor, String common, int version) {
        return visitor.post(common + "/agreement", "version", String.valueOf(version))
                .status();
    }

    private List<String> tasks(PersonId person) {
        return todo.of(people.member(person).orElseThrow()).stream()
                .map(Task::address)
                .toList();
    }
}
