package org.ampli.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.OnAFeedback;
import org.ampli.Visitor;
import org.ampli.assessment.AssessmentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Cité answers its readers item by item; they read it when it has said its last word (C22). */
class ReplyTests extends OnAFeedback {

    private static final String THANKS = "Merci, nous le dirons.";
    private static final String NO = "La synthèse est datée, en haut à droite.";

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Clock clock;

    private Visitor cite;
    private Visitor officer;
    private List<String> items;

    @BeforeEach
    void itIsSent() {
        send();
        cite = signedIn(team.reception());
        officer = signedIn(team.officer());
        items = items(cite);
    }

    @Test
    void anybodyOfTheTeamAnswersAndTheReadersReadItAtTheEnd() {
        assertThat(items).hasSize(2);
        reply(cite, items.getFirst(), "thanks", THANKS);
        reply(officer, items.getLast(), "contests", NO);
        assertThat(officer.page(letter())).contains(THANKS, NO, "2 réponses sur 2 remarques");
        assertThat(one.page(here() + "/feedback")).doesNotContain(THANKS, NO).contains("La Cité écrit sa réponse");
        assertThat(feedbacks.of(id()).orElseThrow().items())
                .allMatch(item -> item.reply().isEmpty());
        assertThat(feedbacks.replied(id(), clock.instant())).isFalse();

        assertThat(cite.post(letter() + "/end").status()).isEqualTo(403);
        assertThat(officer.page(letter() + "/end")).contains("Chaque remarque a une réponse");
        assertThat(officer.post(letter() + "/end").status()).isEqualTo(302);
        assertThat(one.page(here() + "/feedback")).contains(THANKS, NO, "conteste", "La Cité a terminé sa réponse");
        assertThat(feedbacks.of(id()).orElseThrow().items())
                .extracting(SentFeedback.Item::contested)
                .containsExactly(false, true);
        assertThat(feedbacks.replied(id(), clock.instant())).isTrue();
        assertThat(officer.post(letter() + "/end").status()).as("twice is once").isEqualTo(302);
    }

    @Test
    void whatComesAfterTheLastWordIsKeptAndMarked() {
        reply(cite, items.getFirst(), "thanks", THANKS);
        officer.post(letter() + "/end");
        save(cite, items.getFirst(), 1, THANKS + " Et encore.");
        save(cite, items.getLast(), 0, NO);
        assertThat(cite.post(items.getFirst() + "/kind", "kind", "contests").status())
                .as("what was said stays said")
                .isEqualTo(409);

        assertThat(one.page(here() + "/feedback"))
                .containsSubsequence(THANKS, "ajouté après coup", "Et encore.", "ajouté après coup", NO);
        List<SentFeedback.Item> said = feedbacks.of(id()).orElseThrow().items();
        assertThat(said.getFirst().reply().orElseThrow().body()).isEqualTo(THANKS);
        assertThat(said.getLast().reply().orElseThrow().body()).isEmpty();
        assertThat(said.getLast().reply().orElseThrow().late()).isEqualTo(NO);
    }

    @Test
    void theReplyEndsWithItsLastDayToo() {
        SentFeedback feedback = feedbacks.of(id()).orElseThrow();
        assertThat(feedbacks.replied(id(), feedback.closes().minus(Duration.ofMillis(1))))
                .isFalse();
        assertThat(feedbacks.replied(id(), feedback.closes())).isTrue();
        assertThat(feedbacks.replied(AssessmentId.next(), feedback.closes())).isFalse();
    }

    @Test
    void evidenceOfItsOwnLibraryGoesWithAnAnswer() {
        officer.post("/evidence", Map.of("kind", "description", "title", "Bilan affiché", "description", "À l’entrée"));
        UUID own = database.sql("select id from evidence_item where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(UUID.class)
                .single();
        assertThat(cite.page(items.getFirst() + "/evidence")).contains("Bilan affiché");
        assertThat(cite.post(items.getFirst() + "/evidence", "evidence", own.toString())
                        .status())
                .isEqualTo(302);
        assertThat(cite.post(
                                items.getFirst() + "/evidence",
                                "evidence",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
        officer.post(letter() + "/end");
        assertThat(one.page(here() + "/feedback")).contains("Bilan affiché");
        assertThat(cite.post(items.getFirst() + "/evidence/removal", "evidence", own.toString())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aFileThatIsAddedIsReadByTheReadersAtTheEndAndByNobodyElse() {
        Visitor.Sent file = new Visitor.Sent("bilan.txt", "Le bilan".getBytes(StandardCharsets.UTF_8));
        officer.upload("/evidence", Map.of("kind", "file", "title", "Bilan"), file);
        String own = database.sql("select id::text from evidence_item where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(String.class)
                .single();
        String address = here() + "/feedback/evidence/" + own + "/file";
        cite.post(items.getFirst() + "/evidence", "evidence", own);
        assertThat(one.get(address).status()).isEqualTo(404);
        officer.post(letter() + "/end");
        assertThat(one.page(here() + "/feedback")).contains(address);
        assertThat(one.page(address)).isEqualTo("Le bilan");
        assertThat(signedIn(world.reader()).get(address).status()).isEqualTo(404);
        assertThat(cite.get(address).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseAnswers() {
        for (Visitor stranger : List.of(one, other, signedIn(world.team().officer()), signedIn(world.steerer()))) {
            assertThat(save(stranger, items.getFirst(), 0, "Non").status()).isEqualTo(404);
            assertThat(stranger.post(items.getFirst() + "/kind", "kind", "thanks")
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.post(letter() + "/end").status()).isEqualTo(404);
        }
        assertThat(cite.post(letter() + "/items/" + UUID.randomUUID() + "/kind", "kind", "thanks")
                        .status())
                .isEqualTo(404);
        assertThat(cite.post(items.getFirst() + "/kind", "kind", "shouts").status())
                .isEqualTo(422);
        assertThat(save(cite, items.getFirst(), 0, "x".repeat(4001)).status()).isEqualTo(422);
    }

    private AssessmentId id() {
        return new AssessmentId(assessment);
    }
}
