package org.ampli.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.ampli.Chromium;
import org.ampli.Looking;
import org.ampli.OnAFeedback;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two readers write one text live and send it, and a Cité answers, in real browsers. */
class TogetherInTheBrowserTests extends OnAFeedback {

    private final List<String> found = new ArrayList<>();
    private Chromium chromium;
    private Page leading;
    private Page following;

    @BeforeEach
    void twoBrowsers() {
        remark(lead, "LEAD", "1.1.1", "PRACTICE", "Votre façon de présenter les métiers rares est à partager.");
        remark(second, "SECOND", "1.1.1", "FORM", "Une phrase de moins, et tout est dit.");
        remark(second, "SECOND", "1.1.2", "FORM", "Dites qui parle.");
        remark(lead, "LEAD", "1.1.2", "FORM", "Dites qui parle.");
        chromium = new Chromium(port);
        leading = entered(lead);
        following = entered(second);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void oneTextIsWrittenByTwoAndAgreedToAndSentAndAnswered() {
        oneWritesAndTheOtherReadsItAsItIsSaved();
        bothAgreeToWhatStandsBeforeThem();
        theRestIsLeftAsideAndTheWholeIsSent();
        theCiteAnswers();
        assertThat(found).isEmpty();
        assertThat(chromium.complaints).isEmpty();
    }

    private void oneWritesAndTheOtherReadsItAsItIsSaved() {
        look(leading, here() + "/joint");
        look(leading, here() + "/joint/1.1.1");
        following.navigate(here() + "/joint/1.1.1");
        practice(leading).fill("À partager avec les autres Cités.");
        assertThat(practice(following)).hasValue("À partager avec les autres Cités.");
        practice(following).fill("À partager avec toutes les Cités.");
        assertThat(practice(leading)).hasValue("À partager avec toutes les Cités.");
        assertThat(leading.locator("#practice-start")).not().containsText("Partir");
    }

    private void bothAgreeToWhatStandsBeforeThem() {
        leading.locator("#practice-agree button").click();
        assertThat(following.locator("#practice-agreement")).containsText("est d’accord avec ce texte");
        practice(following).fill("À partager avec toutes les Cités !");
        following.locator("#practice-agree button").click();
        assertThat(following.locator("#practice-agreement")).containsText("Vous êtes d’accord");
        assertThat(practice(leading)).hasValue("À partager avec toutes les Cités !");
        assertThat(leading.locator("#practice-agreement")).containsText("est d’accord avec ce texte");
        leading.locator("#practice-agree button").click();
        assertThat(leading.locator("#practice-agreement")).containsText("mot pour mot");
    }

    private void theRestIsLeftAsideAndTheWholeIsSent() {
        look(leading, here() + "/feedback");
        for (Page reader : List.of(leading, following)) {
            for (String place : List.of("1.1.1", "1.1.2")) {
                reader.navigate(here() + "/joint/" + place);
                reader.locator("#form-agree button").click();
            }
        }
        for (Page reader : List.of(leading, following)) {
            reader.navigate(here() + "/feedback");
            reader.locator("#agree button").click();
        }
        assertThat(following.locator("main")).containsText("La Cité écrit sa réponse");
        look(following, here() + "/feedback");
    }

    private void theCiteAnswers() {
        Page reception = entered(team.reception());
        look(reception, "/feedback");
        look(reception, letter());
        Locator first = reception.locator(".feedback-item").first();
        first.locator("button[value=thanks]").click();
        assertThat(first.locator("[aria-pressed=true]")).hasText("Merci");
        first.locator("textarea").fill("Avec plaisir.");
        assertThat(first.locator("[data-part=saved]")).containsText("enregistré à");
        Page officer = entered(team.officer());
        look(officer, letter() + "/end");
        officer.locator("form[action$='/end'] button").click();
        assertThat(officer.locator("main")).containsText("Votre réponse est complète depuis");
        following.navigate(here() + "/feedback");
        assertThat(following.locator("main")).containsText("Avec plaisir.");
        look(following, here() + "/feedback");
        look(officer, letter());
        look(following, here() + "/joint/1.1.1");
    }

    private static Locator practice(Page page) {
        return page.locator("#practice textarea");
    }

    private void look(Page page, String address) {
        page.navigate(address);
        Looking.at(page).forEach(line -> found.add(address + " " + line));
        page.setViewportSize(1280, 900);
    }

    private Page entered(PersonId person) {
        return chromium.enter(chromium.visitor(), email(person));
    }
}
