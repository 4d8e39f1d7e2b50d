package org.ampli.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page writes on while it does not know what became of its last save. */
class UnheardSavesTests extends OnASheet {

    @Test
    void whatWasTypedAfterASaveThatWasNotHeardIsNoClashWithOneself() {
        CompletableFuture<Void> lost = new CompletableFuture<>();
        page.route(
                SAVES,
                route -> {
                    route.fetch();
                    route.abort();
                    lost.complete(null);
                },
                new Page.RouteOptions().setTimes(1));
        page.locator("#argument").pressSequentially("Un.");
        page.waitForCondition(lost::isDone);
        page.locator("#argument").pressSequentially(" Deux.");

        assertThat(page.locator("#saved")).hasText(Pattern.compile("^enregistré à"));
        assertThat(page.locator("#argument")).hasValue("Un. Deux.");
        assertThat(written()).containsExactly("Un.", "Un. Deux.");
    }

    @Test
    void whatIsTypedWhileTheAcknowledgementComesInIsNoClashWithOneself() {
        page.evaluate("""
                () => {
                  const json = Response.prototype.json;
                  Response.prototype.json = async function () {
                    document.body.dataset.coming = "yes";
                    await new Promise((later) => setTimeout(later, 1500));
                    return json.call(this);
                  };
                }
                """);
        page.locator("#argument").pressSequentially("Un.");
        page.locator("body[data-coming=yes]").waitFor();
        page.locator("#argument").pressSequentially(" Deux.");

        assertThat(page.locator("#argument")).hasValue("Un. Deux.");
        assertThat(page.locator("#saved")).hasText(Pattern.compile("^enregistré à"));
        assertThat(page.locator("body[data-coming=yes]")).hasCount(1);
        assertThat(written()).containsExactly("Un.", "Un. Deux.");
    }
}
