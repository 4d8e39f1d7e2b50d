package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

/** Two write the programme at once, and nobody loses a word. */
class WritingProgrammeTests extends AYear {

    private static final String[] JSON = {"Accept", "application/json"};

    @Test
    void aSaveIsAcknowledgedWithItsVersionAndASaveSentTwiceIsWrittenOnce() {
        String change = UUID.randomUUID().toString();
        Visitor.Answer saved = autosave(one, change, "0", "Nous commencerons par l’accueil.");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page()).contains("\"version\":1").contains("Nous commencerons");
        assertThat(autosave(one, change, "0", "Nous commencerons par l’accueil.")
                        .page())
                .contains("\"version\":1");
        Visitor.Answer reused = autosave(one, change, "1", "Un autre texte.");
        assertThat(reused.status()).isEqualTo(409);
        assertThat(reused.page()).contains("draft.refusal.changeReused");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void whoSavesSecondSeesBothTextsAndOverwritesNobody() {
        autosave(one, "", "0", "Le texte de la première.");
        Visitor.Answer clash = autosave(other, "", "0", "Le texte du second.");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page()).contains("draft.clash.title");
        Visitor.Answer page =
                other.post(address() + "/preparation/priorities", "seen", "0", "body", "Le texte du second.");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.page())
                .contains("Deux textes pour la même place")
                .contains("Le texte de la première.")
                .contains("Le texte du second.")
                .contains("name=\"seen\" value=\"1\"");
        assertThat(one.page(address() + "/preparation/priorities")).contains("Le texte de la première.");
        other.post(address() + "/preparation/priorities", "seen", "1", "body", "Le texte des deux.");
        assertThat(one.page(address() + "/preparation/priorities")).contains("Le texte des deux.");
    }

    @Test
    void whatIsTooLongIsRefusedAndKeptInTheField() {
        String typed = "é".repeat(ProgrammeTexts.LONGEST) + "ff";
        Visitor.Answer refused = one.post(address() + "/preparation/goals", "seen", "0", "body", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("2 de trop").contains(typed);
        assertThat(one.post(
                                address() + "/preparation/goals",
                                "seen",
                                "0",
                                "body",
                                typed.substring(0, ProgrammeTexts.LONGEST))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void everyStateStaysInTheHistoryAndCanBeRestored() {
        autosave(one, "", "0", "Un accueil pour tous.");
        clock.moveTo(day(1, 5));
        autosave(other, "", "1", "Un accueil pour chacun.");
        String history = one.page(address() + "/preparation/priorities/history");
        assertThat(history).contains("<ins>chacun.</ins>").contains("<del>tous.</del>");
        one.post(address() + "/preparation/priorities/restoration", "version", "1");
        assertThat(one.page(address() + "/preparation/priorities")).contains("Un accueil pour tous.");
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void whatTheLastYearAnnouncedIsOfferedAsAStartAndReplacesNothing() {
        write();
        validate(one);
        validate(other);
        launch(one);
        one.post(address() + "/closing", "typed", String.valueOf(year));
        year++;
        one.post("/campaigns", "year", String.valueOf(year));
        assertThat(one.page(address() + "/preparation/goals")).contains("dont vous pouvez partir");
        assertThat(one.post(address() + "/preparation/goals/start").status()).isEqualTo(302);
        assertThat(one.page(address() + "/preparation/goals")).contains(TEXT + " GOALS");
        assertThat(one.post(address() + "/preparation/goals/start").status()).isEqualTo(409);
    }

    private Visitor.Answer autosave(Visitor visitor, String change, String seen, String body) {
        return visitor.posted(
                address() + "/preparation/priorities",
                visitor.form("change", change, "seen", seen, "body", body),
                JSON);
    }

    private int versions() {
        return database.sql("""
                        select count(*) from programme_text t join campaign c on c.id = t.campaign_id where c.year = :year
                        """).param("year", year).query(Integer.class).single();
    }
}
