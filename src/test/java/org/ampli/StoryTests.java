package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ampli.grid.Indicator;
import org.junit.jupiter.api.Test;

/** The story of a sheet, in a real browser: from the link in a mail to the receipt. */
class StoryTests extends InTheBrowser {

    @Test
    void aTeamFillsItsGridAndItsManagerSendsIt() {
        Page officer = signInByLink(email(team.officer()));
        List<Indicator> indicators = editions.inForce(Locale.FRENCH).indicators();
        officer.navigate("/sheet/" + indicators.getFirst().code());
        indicators.forEach(indicator -> answerByKeyboard(officer, indicator));
        officer.navigate("/sheet/all");
        assertThat(officer.locator(".progress-line").first()).containsText("62 / 62");

        evidenceOfEachKind(officer);
        String item = officer.locator("#add-library input[name=item]").first().getAttribute("value");
        indicators.stream().skip(3).forEach(indicator -> reuse(officer, indicator, item));

        mergeTwoTexts(officer);
        theOthersContribute(officer);

        visa(officer);
        Page manager = chromium.enter(chromium.visitor(), email(team.manager()));
        manager.navigate("/sheet/check");
        manager.getByText("Rendre la grille au référent qualité").click();
        manager.fill("#reason", "Dites mieux ce que mesure l’enquête de mars.");
        manager.getByRole(AriaRole.BUTTON, button("Rendre la grille")).click();
        officer.navigate("/sheet/check");
        assertThat(officer.locator("main")).containsText("Dites mieux ce que mesure l’enquête de mars.");
        visa(officer);
        manager.navigate("/sheet/check");
        manager.getByRole(AriaRole.BUTTON, button("Donner le visa et envoyer")).click();

        assertThat(manager).hasTitle(Pattern.compile("Accusé d’envoi.*"));
        assertThat(manager.locator("main").textContent()).containsPattern("[0-9a-f]{64}");
        officer.navigate("/sheet/1.4.3");
        assertThat(officer.locator("#argument")).isDisabled();
        assertThat(chromium.complaints.stream().filter(line -> !line.contains("409")))
                .isEmpty();
    }

    /** O or N, A, the argument, Escape, and on with J: no mouse, and no waiting for the save. */
    private void answerByKeyboard(Page page, Indicator indicator) {
        assertThat(page.locator("#sheet")).hasAttribute("data-code", indicator.code());
        page.waitForLoadState(); // before, nobody listens to the keys
        page.keyboard().press(indicator.position() % 3 == 2 ? "n" : "o");
        for (int i = 0; i < indicator.details().size(); i++) {
            page.fill("#detail-" + i, "Précision " + (i + 1));
            page.keyboard().press("Escape");
        }
        page.keyboard().press("a");
        page.fill("#argument:focus", "Pour " + indicator.code() + ", voici ce que nous faisons depuis 2024.");
        assertThat(page.locator("#saved")).containsText("enregistré à");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
    }

    private static void evidenceOfEachKind(Page page) {
        page.navigate("/sheet/1.1.1");
        page.locator("#add-file summary").click();
        page.setInputFiles(
                "#file-file",
                new FilePayload(
                        "compte-rendu.txt", "text/plain", "Réunion de mars\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("#add-file button[type=submit]").click();
        assertThat(page.locator("#evidence .evidence")).containsText("compte-rendu");
        page.navigate("/sheet/1.1.2");
        page.locator("#add-link summary").click();
        page.fill("#add-link [name=url]", "https://partage.example/tableau");
        page.fill("#add-link [name=title]", "Le tableau partagé");
        page.locator("#add-link button").click();
        assertThat(page.locator("#evidence .evidence")).containsText("Le tableau partagé");
        page.navigate("/sheet/1.2.1");
        page.keyboard().press("e");
        page.locator("#add-description summary").click();
        page.fill("#add-description [name=description]", "Le relevé affiché au comptoir.");
        page.fill("#add-description [name=title]", "Le relevé de l’attente");
        page.locator("#add-description button").click();
        assertThat(page.locator("#evidence .evidence")).containsText("Le relevé de l’attente");
        page.navigate("/sheet/1.2.2");
        page.locator("#add-library summary").click();
        assertThat(page.locator("#add-library input[name=item]").first()).isVisible();
    }

    /** As the form « déjà dans la bibliothèque » posts it. */
    private static void reuse(Page page, Indicator indicator, String item) {
        Object status = page.evaluate("""
                async ([code, item]) => {
                  const _csrf = document.querySelector("[name=_csrf]").value;
                  const body = new URLSearchParams({_csrf, kind: "library", item, sent: "on"});
                  return (await fetch(`/sheet/${code}/attachments`, {method: "POST", body})).status;
                }
                """, List.of(indicator.code(), item));
        assertThat(status).as(indicator.code()).isEqualTo(200);
    }

    private void mergeTwoTexts(Page officer) {
        Page reception = chromium.enter(chromium.visitor(), email(team.reception()));
        reception.navigate("/sheet/1.4.3");
        officer.navigate("/sheet/1.4.3");
        officer.focus("#argument");
        reception.fill("#argument", "Le texte de l’accueil.");
        assertThat(reception.locator("#saved")).containsText("enregistré à");
        officer.fill("#argument", "Le texte du référent.");
        assertThat(officer).hasTitle(Pattern.compile("Deux textes pour 1\\.4\\.3.*"));
        officer.fill("#merged", "Le texte de l’accueil et du référent.");
        officer.getByRole(AriaRole.BUTTON, button("Enregistrer ce texte")).click();
        assertThat(officer.locator("#argument")).hasValue("Le texte de l’accueil et du référent.");
        assertThat(officer.locator("#draft")).isHidden();
        // nobody writes there any more: the merged text comes to the other screen by itself
        reception.locator("body").press("Escape");
        reception.evaluate("document.activeElement.blur()");
        officer.fill("#argument", "Le texte de tous.");
        assertThat(reception.locator("#argument")).hasValue("Le texte de tous.");
        reception.context().close();
    }

    private void theOthersContribute(Page officer) {
        Page documentation = chromium.enter(chromium.visitor(), email(team.documentation()));
        documentation.navigate("/sheet/1.4.3");
        documentation.fill("#say-discussion", "Qui relit les réponses libres ?");
        documentation.locator("#discussion form:last-of-type button").click();
        assertThat(documentation.locator("#discussion")).containsText("Qui relit les réponses libres");
        documentation.context().close();
        officer.navigate("/sheet/meetings");
        officer.fill("#day", LocalDate.now().minusDays(1).toString());
        officer.fill("#minutes", "90");
        officer.check("[name=present][value='" + team.counselling().value() + "']");
        officer.locator("form:has(#minutes) button").first().click();
        assertThat(officer.locator("main ul.rows")).containsText("Conseiller");
    }

    private static void visa(Page officer) {
        officer.navigate("/sheet/check");
        assertThat(officer.locator(".checklist-missing").allTextContents()).isEmpty();
        officer.getByRole(AriaRole.BUTTON, button("Demander le visa")).click();
        assertThat(officer.locator("main")).containsText("demandé");
    }
}
