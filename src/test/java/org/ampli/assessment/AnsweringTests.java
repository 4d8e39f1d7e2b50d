package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.ampli.assessment.Answering.Outcome;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;

class AnsweringTests extends OneAnswer {

    @Test
    void aSavedAnswerIsThereWithItsAuthorAndVersion() {
        Outcome outcome = save(team.reception(), 0, yes("Chaque novembre."));

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        Answer answer = stored();
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.content().argument()).isEqualTo("Chaque novembre.");
        assertThat(answer.changedBy()).startsWith("Chargé d’accueil");
    }

    @Test
    void theSameSaveSentTwiceIsWrittenOnce() {
        UUID change = UUID.randomUUID();
        answering.save(team.reception(), indicator, change, 0, yes("Un."));
        Outcome again = answering.save(team.reception(), indicator, change, 0, yes("Un."));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Saved.class,
                        saved -> assertThat(saved.answer().version()).isEqualTo(1));
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void aSaveIdNeverAcknowledgesAnotherText() {
        UUID change = UUID.randomUUID();
        answering.save(team.reception(), indicator, change, 0, yes("Un."));

        assertThatThrownBy(() -> answering.save(team.reception(), indicator, change, 1, yes("Deux.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("assessment.refusal.changeReused");
        assertThat(stored().content().argument()).isEqualTo("Un.");
    }

    @Test
    void twoTextsForTheSameFieldAreBothShownAndNothingIsOverwritten() {
        save(team.reception(), 0, yes("Le texte de l’accueil."));

        Outcome second = save(team.counselling(), 0, yes("Le texte du conseil."));

        assertThat(second).isInstanceOfSatisfying(Outcome.Clash.class, clash -> {
            assertThat(clash.theirs().content().argument()).isEqualTo("Le texte de l’accueil.");
            assertThat(clash.mine().argument()).isEqualTo("Le texte du conseil.");
        });
        assertThat(stored().content().argument()).isEqualTo("Le texte de l’accueil.");
    }

    @Test
    void differentFieldsOfOneAnswerAreJoined() {
        save(team.reception(), 0, yes("Chaque novembre."));
        save(team.reception(), 1, yes("Chaque novembre, sur tablette."));

        Outcome second = save(team.counselling(), 1, new AnswerContent(false, "Chaque novembre.", List.of(), true));

        assertThat(second).isInstanceOf(Outcome.Saved.class);
        assertThat(stored().content())
                .isEqualTo(new AnswerContent(false, "Chaque novembre, sur tablette.", List.of(), true));
    }

    @Test
    void anOlderSaveThatArrivesLateNeverReplacesANewerOne() {
        save(team.reception(), 0, yes("Un."));
        save(team.reception(), 1, yes("Un, deux."));

        Outcome late = save(team.reception(), 0, yes("U"));

        assertThat(late).isInstanceOf(Outcome.Clash.class);
        assertThat(stored().content().argument()).isEqualTo("Un, deux.");
    }

    @Test
    void undoTakesBackTheLastSpellAndKeepsItInTheHistory() {
        save(team.reception(), 0, yes("De l’accueil."));
        save(team.counselling(), 1, yes("Du conseil."));

        answering.undo(team.reception(), indicator);

        assertThat(stored().content().argument()).isEqualTo("De l’accueil.");
        assertThat(history.of(assessment(), indicator.id()))
                .extracting(change -> change.content().argument())
                .containsExactly("De l’accueil.", "Du conseil.", "De l’accueil.");
    }

    @Test
    void anArgumentOfTenThousandSignsIsTakenAndOneMoreIsRefused() {
        save(team.reception(), 0, yes("é".repeat(10_000)));
        assertThat(stored().content().argument()).hasSize(10_000);

        assertThatThrownBy(() -> save(team.reception(), 1, yes("é".repeat(10_001))))
                .isInstanceOf(Refusal.class)
                .hasMessage("assessment.refusal.argumentTooLong");
    }

    @Test
    void anEmojiCountsAsOneSign() {
        save(team.reception(), 0, yes("👩‍🏫".repeat(3_333)));
        assertThat(stored().content().argument()).endsWith("👩‍🏫");
    }

    @Test
    void aSentGridCannotChange() {
        save(team.reception(), 0, yes("Un."));
        database.sql("update assessment set sent_at = now() where id = :id")
                .param("id", assessment().value())
                .update();

        assertThatThrownBy(() -> save(team.reception(), 1, yes("Deux.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("assessment.refusal.sent");
    }

    @Test
    void whoeverFillsNoGridHasNone() {
        PersonId person = sheets.world.office(UUID.randomUUID() + "@reseau.example");
        Member office = sheets.people.member(person).orElseThrow();
        assertThatThrownBy(() -> save(office, 0, yes("Un.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("shared.refusal.notFound");
    }
}
