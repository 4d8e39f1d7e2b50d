package org.ampli.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing that something comes between loses no sign. */
class InterruptedWritingTests extends OnASheet {

    @BeforeEach
    void aWordIsSaved() {
        page.locator("#argument").pressSequentially("Un.");
        saved();
    }

    private void saved() {
        assertThat(page.locator("#saved")).hasText(Pattern.compile("^enregistré à"));
    }

    @Test
    void whatIsTypedAfterTheSessionEndedIsOfferedAgainAfterSigningIn() {
        database.sql("delete from session where principal_name = :person")
                .param("person", team.officer().value().toString())
                .update();
        page.locator("#argument").pressSequentially(" Deux.");
        assertThat(page.locator("#saved a")).hasAttribute("href", "/sign-in?to=%2Fsheet%2F1.4.3");
        page.locator("#argument").pressSequentially(" Trois.");
        page.locator("#saved a").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
        assertThat(written()).containsExactly("Un.");

        chromium.enter(page, email(team.officer())).navigate("/sheet/1.4.3");
        assertThat(page.locator("#argument")).hasValue("Un.");
        assertThat(page.locator("#draft-text")).hasText("Un. Deux. Trois.");
        page.locator("#draft-take").click();
        saved();

        assertThat(page.locator("#argument")).hasValue("Un. Deux. Trois.");
        assertThat(written()).containsExactly("Un.", "Un. Deux. Trois.");
    }

    @Test
    void theWayBackShowsWhatWasSaved() {
        page.navigate("/sheet/1.4.4");
        page.goBack();

        assertThat(page.locator("#argument")).hasValue("Un.");
        assertThat(page.locator("#draft")).isHidden();
        page.locator("#argument").pressSequentially(" Deux.");
        saved();
        assertThat(written().getLast()).contains("Un.", " Deux.");
    }

    /** Two presses on one button, where there is no script to hold the second. */
    @Test
    void aFormThatIsSentTwiceIsWrittenOnce() {
        Visitor writer = signedIn(team.officer());
        Map<String, String> form =
                Map.of("change", UUID.randomUUID().toString(), "seen", "1", "argument", "Un. Deux.", "filter", "");

        assertThat(writer.post("/sheet/1.4.3/answer", form).status()).isEqualTo(302);
        assertThat(writer.post("/sheet/1.4.3/answer", form).status()).isEqualTo(302);

        assertThat(written()).containsExactly("Un.", "Un. Deux.");
    }
}
