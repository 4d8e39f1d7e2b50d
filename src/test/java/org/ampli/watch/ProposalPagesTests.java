package org.ampli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.grid.GridEditions;
import org.ampli.network.PersonId;
import org.ampli.todo.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal from the grid to its answer, over HTTP. */
class ProposalPagesTests extends OverHttp {

    private static final String WORDS = "Deux questions en une, ";

    @Autowired
    GridEditions editions;

    @Autowired
    WatchTasks tasks;

    private final String mark = UUID.randomUUID().toString();
    private Visitor author;
    private Visitor reader;
    private Visitor steerer;
    private PersonId readers;
    private PersonId steerers;

    @BeforeEach
    void people() {
        author = signedIn(team.counselling());
        readers = world.reader();
        steerers = world.steerer();
        reader = signedIn(readers);
        steerer = signedIn(steerers);
    }

    @Test
    void aProposalIsMadeFromTheGridSortedDiscussedAndDecided() {
        assertThat(author.page("/grid-editions/2010")).contains("/grid-proposals/new?indicator=" + indicator());
        assertThat(stranger().page("/grid-editions/2010")).doesNotContain("/grid-proposals/new");
        assertThat(author.page("/sheet/1.4.4")).contains("/grid-proposals/new?indicator=" + indicator());
        assertThat(author.page("/grid-proposals/new?indicator=" + indicator()))
                .contains("Proposer un changement sur 1.4.4");
        String address = propose();
        assertThat(reader.page(address))
                .contains(WORDS + mark, "Trier", "n’a pas encore trié")
                .doesNotContain("decision");
        assertThat(open(readers)).contains("watch.task.sort");

        assertThat(reader.post(address + "/sorting", "into", "set-aside", "reason", "")
                        .status())
                .isEqualTo(422);
        assertThat(reader.post(address + "/sorting", "into", "kept", "reason", "À décider.")
                        .status())
                .isEqualTo(302);
        assertThat(open(steerers)).contains("watch.task.decide");
        signedIn(world.team().reception()).post(address + "/remarks", "text", "Même difficulté chez nous.");
        assertThat(steerer.page(address)).contains("Même difficulté chez nous.", "À décider.", "name=\"decision\"");
        Visitor.Answer silent = steerer.post(address + "/decision", "decision", "accepted", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page()).contains("Dites pourquoi.");
        steerer.post(address + "/decision", "decision", "accepted", "reason", "Elle sera scindée.");

        assertThat(open(team.counselling())).containsExactly("watch.task.answered");
        assertThat(author.page(address)).contains("Acceptée", "Elle sera scindée.", "J’ai lu la réponse");
        assertThat(reader.page(address)).doesNotContain("J’ai lu la réponse", "name=\"into\"");
        author.post(address + "/acknowledgement");
        assertThat(open(team.counselling())).isEmpty();
        assertThat(author.page(address)).doesNotContain("J’ai lu la réponse");
    }

    @Test
    void whoIsOfNoGroupNeitherSortsNorDecides() {
        String address = propose();
        assertThat(author.post(address + "/sorting", "into", "kept", "reason", "")
                        .status())
                .isEqualTo(403);
        assertThat(reader.post(address + "/decision", "decision", "accepted", "reason", "Oui")
                        .status())
                .isEqualTo(403);
        assertThat(steerer.post(address + "/decision", "decision", "accepted", "reason", "Oui")
                        .status())
                .isEqualTo(409);
        assertThat(reader.post(address + "/withdrawal").status()).isEqualTo(403);
        assertThat(author.post(address + "/withdrawal").status()).isEqualTo(302);
        assertThat(reader.page(address)).contains("Reprise par son auteur").doesNotContain("name=\"into\"");
    }

    @Test
    void whatIsTypedStaysWhenItIsRefused() {
        Visitor.Answer missing = author.post(
                "/grid-proposals", "indicator", indicator(), "kind", "split", "wish", " ", "wording", "Une question ?");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page())
                .contains("Écrivez ce qui devrait changer, et pourquoi.", ">Une question ?</textarea>");
        Visitor.Answer tooLong = author.post(
                "/grid-proposals", "indicator", indicator(), "kind", "split", "wish", mark, "wording", "x".repeat(601));
        assertThat(tooLong.page()).contains("La question tient en 600 signes au plus.", mark);
    }

    @Test
    void theListIsSearchedAndNarrowed() {
        String address = propose();
        assertThat(reader.page("/grid-proposals?q=" + mark)).contains(address);
        assertThat(reader.page("/grid-proposals?state=new&q=" + mark)).contains(address);
        assertThat(reader.page("/grid-proposals?state=kept&q=" + mark)).contains("Aucune proposition ne correspond.");
        assertThat(reader.page("/grid-proposals?by=me")).doesNotContain(address);
        assertThat(author.page("/grid-proposals?by=me")).contains(address);
        assertThat(reader.page("/grid-proposals?q=" + UUID.randomUUID())).contains("Aucune proposition ne correspond.");
    }

    @Test
    void aProposedWordingIsShownWordByWord() {
        assertThat(reader.page(propose()))
                .contains("<del><span class=\"visually-hidden\">supprimé </span>sourcées et pluralistes\u202f?</del>")
                .contains("<ins><span class=\"visually-hidden\">ajouté </span>sourcées\u202f?</ins>");
    }

    private String propose() {
        Visitor.Answer proposed = author.post(
                "/grid-proposals",
                "indicator",
                indicator(),
                "kind",
                "split",
                "wish",
                WORDS + mark,
                "wording",
                "Les informations données sont-elles systématiquement sourcées ?");
        assertThat(proposed.status()).isEqualTo(302);
        return proposed.location().substring(proposed.location().indexOf("/grid-proposals"));
    }

    private String indicator() {
        return editions.inForce(Locale.FRENCH)
                .indicator("1.4.4")
                .orElseThrow()
                .id()
                .value()
                .toString();
    }

    private List<String> open(PersonId person) {
        return tasks.of(people.member(person).orElseThrow(), Instant.now()).stream()
                .map(Task::key)
                .toList();
    }
}
