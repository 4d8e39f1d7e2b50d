package org.ampli.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.todo.Task;
import org.ampli.todo.TodoList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A difficulty as its Cité and its readers meet it, and as nobody else does. */
class DifficultyPagesTests extends OverHttp {

    private static final String TEXT = "Comment compter une journée d’accueil partagée entre deux sites ?";

    @Autowired
    TodoList todo;

    private final String id = UUID.randomUUID().toString();
    private final String here = "/difficulties/" + id;
    private PersonId reader;
    private Visitor cite;
    private Visitor helper;

    @BeforeEach
    void bothSides() {
        reader = world.reader();
        cite = signedIn(team.reception());
        helper = signedIn(reader);
    }

    @Test
    void aDifficultyReachesTheReadersOfTheCiteAndNobodyElse() {
        assertThat(cite.page("/difficulties/new?indicator=1.4.3")).contains("value=\"1.4.3\" selected");
        assertThat(report().location()).isEqualTo(here);

        assertThat(signedIn(team.officer()).page("/difficulties"))
                .contains(TEXT)
                .contains("attend les lecteurs");
        assertThat(helper.page("/difficulties")).contains(here);
        assertThat(helper.page(here)).contains(TEXT).contains("1.4.3");
        assertThat(tasks(reader)).contains(here);
        for (PersonId other : List.of(
                world.team().officer(), world.steerer(), world.office("bureau@" + UUID.randomUUID() + ".example"))) {
            Visitor stranger = signedIn(other);
            assertThat(stranger.get(here).status()).isEqualTo(404);
            assertThat(stranger.post(here + "/answers", "text", "Non").status()).isEqualTo(404);
            assertThat(tasks(other)).doesNotContain(here);
        }
    }

    @Test
    void anAnswerWaitsForTheCiteUntilItIsClosedWithANote() {
        report();
        assertThat(helper.post(here + "/answers", "text", "Comptez chaque site.")
                        .location())
                .isEqualTo(here);
        assertThat(tasks(reader)).doesNotContain(here);
        assertThat(tasks(team.officer())).contains(here);
        assertThat(cite.page(here)).contains("Comptez chaque site.").contains("pour les lecteurs");

        assertThat(cite.post(here + "/closing", "text", "").status()).isEqualTo(422);
        cite.post(here + "/closing", "text", "C’est clair, merci.");
        assertThat(tasks(team.officer())).doesNotContain(here);
        assertThat(helper.page(here)).contains("C’est clair, merci.").contains("Rouvrir");
        assertThat(helper.post(here + "/answers", "text", "Encore ceci").status())
                .isEqualTo(409);
    }

    @Test
    void whatIsReopenedWaitsForTheReadersAgain() {
        report();
        assertThat(cite.post(here + "/reopening", "text", "Pas encore").status())
                .isEqualTo(409);
        helper.post(here + "/closing", "text", "Voir le guide.");
        cite.post(here + "/reopening", "text", "Le guide n’en dit rien.");

        assertThat(tasks(reader)).contains(here);
        assertThat(helper.page(here)).contains("Le guide n’en dit rien.").contains("attend les lecteurs");
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() {
        report();
        report();
        String word = UUID.randomUUID().toString();
        helper.post(here + "/answers", "once", word, "text", "Comptez chaque site.");
        helper.post(here + "/answers", "once", word, "text", "Comptez chaque site.");

        assertThat(cite.page(here)).containsOnlyOnce("Comptez chaque site.");
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTyped() {
        Visitor.Answer empty = cite.post("/difficulties", "once", id, "text", "  ", "indicator", "1.4.3");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page()).contains("Dites en quelques mots").contains("value=\"1.4.3\" selected");

        String much = "m".repeat(Difficulty.LONGEST + 1);
        Visitor.Answer tooLong = cite.post("/difficulties", "once", id, "text", much);
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page()).contains(much);
        assertThat(cite.get(here).status()).isEqualTo(404);
    }

    private Visitor.Answer report() {
        return cite.post("/difficulties", "once", id, "text", TEXT, "indicator", "1.4.3");
    }

    private List<String> tasks(PersonId person) {
        return todo.of(people.member(person).orElseThrow()).stream()
                .map(Task::address)
                .toList();
    }
}
