package org.ampli.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing out wipes what the browser keeps: what the server has not got is said first. */
class SigningOutTests extends OnASheet {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in$");

    @Test
    void aTextThatCouldNotBeSavedIsSaidBeforeOneLeaves() {
        page.route(SAVES, Route::abort);
        page.locator("#argument").fill("Un texte sans réseau.");
        assertThat(page.locator("#saved")).containsText("le réseau manque");
        Locator dialog = page.locator("#unsaved");
        signOut();
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("li")).hasText(Pattern.compile("1\\.4\\.3, écrit à \\d\\d:\\d\\d"));

        dialog.locator("form button").click();
        assertThat(dialog).isHidden();
        assertThat(page.locator("#argument")).hasValue("Un texte sans réseau.");

        signOut();
        dialog.locator(".actions > button").click();
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void whatIsSavedIsNotAskedAbout() {
        page.locator("#argument").fill("Un texte gardé par le bouton.");
        page.locator("#answer button[value=next]").click();
        assertThat(page).hasURL(Pattern.compile(".*/sheet/1\\.4\\.4$"));
        page.locator("#argument").fill("Un autre, écrit à l’instant.");
        signOut();

        assertThat(page).hasURL(SIGN_IN);
        assertThat(written()).containsExactly("Un texte gardé par le bouton.", "Un autre, écrit à l’instant.");
    }

    private void signOut() {
        page.locator("[popovertarget=me]").click();
        page.locator("#sign-out button").click();
    }
}
