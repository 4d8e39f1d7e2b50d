package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the story needs can be done without any script. */
class WithoutScriptTests extends InTheBrowser {

    @Test
    void oneIndicatorIsAnsweredWithoutAnyScript() {
        Page page = chromium.visitor(Chromium.Look.ALL.getLast(), false);
        page.navigate("/sign-in");
        page.fill("#email", email(team.officer()));
        page.locator("form[action='/sign-in/link'] button").press("Enter");
        page.navigate(linkSentTo(email(team.officer())));
        page.locator("main form button").press("Enter");

        page.navigate("/sheet/1.4.4");
        page.check("[name=answer][value=no]");
        page.fill("#argument", "Sourcées, oui ; pluralistes, pas toujours.");
        page.fill("#detail-0", "Chaque fiche porte sa source.");
        page.getByRole(AriaRole.BUTTON, button("Enregistrer et continuer")).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/sheet/1\\.5\\.1$"));
        page.navigate("/sheet/1.4.4");
        page.locator("#add-description summary").press("Enter");
        page.fill("#add-description [name=description]", "Le bac à fiches, à l’entrée du pôle.");
        page.fill("#add-description [name=title]", "Les fiches du pôle");
        page.locator("#add-description button").press("Enter");

        assertThat(page.locator("#argument")).hasValue("Sourcées, oui ; pluralistes, pas toujours.");
        assertThat(page.locator("#evidence")).containsText("Les fiches du pôle");
        page.navigate("/sheet/all?filter=all");
        assertThat(page.locator(".progress-line").first()).containsText("1 / 62");
    }
}
