package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ampli.network.Member;
import org.ampli.review.Facet;
import org.ampli.review.ReadingExample;
import org.ampli.review.SentToReaders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A reader writes what they have to say in a real browser; and how the pages of a reading look, in all their states.
 */
class ReadingInTheBrowserTests extends InTheBrowser {

    @Autowired
    SentToReaders cites;

    @Autowired
    ReadingExample example;

    @Test
    void aReadingIsWrittenAsOneTypesAndNothingIsLostWithThePage() {
        SentToReaders.Sent sent = cites.sent();
        Page page = enter(sent.lead());
        page.navigate(sent.address() + "/1.1.1");
        page.keyboard().press("0");
        assertThat(page.locator("#nothing")).containsText("Lu, rien à dire");
        page.waitForLoadState();
        page.keyboard().press("1");
        assertThat(page.locator("#methods textarea")).isFocused();
        page.keyboard().type("Dites avec qui.");
        assertThat(page.locator("#methods [data-part=saved]")).containsText("enregistré à");
        assertThat(page.locator("#nothing")).not().containsText("Lu, rien à dire");
        assertThat(page.locator("#contents-body")).containsText("1 / 62");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page.locator(".indicator-line .code")).hasText("1.1.2");

        page.context().route("**/remarks/**", Route::abort);
        page.fill("#form textarea", "Un peu court.");
        assertThat(page.locator("#form [data-part=saved]")).containsText("gardé ici");
        Page again = page.context().newPage();
        page.close();
        page.context().unroute("**/remarks/**");
        again.navigate(sent.address() + "/1.1.2");
        // the page that left may have saved it with its last breath
        if (again.locator("#form [data-part=kept]").isVisible()) {
            assertThat(again.locator("#form [data-part=kept]")).containsText("Un peu court.");
            again.locator("#form [data-part=take]").click();
        }
        assertThat(again.locator("#form textarea")).hasValue("Un peu court.");
        assertThat(again.locator("#form [data-part=saved]")).containsText("enregistré à");
        again.reload();
        assertThat(again.locator("#form textarea")).hasValue("Un peu court.");
    }

    @Test
    void axeFindsNothingInAnyStateOfAReading() {
        SentToReaders.Sent sent = cites.sentWithFiles();
        for (Facet facet : Facet.values()) {
            example.read(sent.lead(), sent.id(), "1.1.1", Map.of(facet, "Dites avec qui. ".repeat(12)));
        }
        example.read(sent.lead(), sent.id(), "3.1.1", Map.of());
        List<String> found = new ArrayList<>(states("first", enter(sent.lead()), sent));
        cites.sendAgain(sent, "1.1.1", "Nous le faisons avec la Mission locale.");
        found.addAll(states("again", enter(sent.lead()), sent));
        example.done(sent.lead(), sent.id());
        found.addAll(states("done", enter(sent.lead()), sent));
        example.done(sent.second(), sent.id());
        found.addAll(states("unsealed", enter(sent.second()), sent));
        assertThat(found).isEmpty();
    }

    private List<String> states(String state, Page page, SentToReaders.Sent sent) {
        List<String> found = new ArrayList<>();
        for (String address :
                List.of("/readings", sent.address(), sent.address() + "/1.1.1", sent.address() + "/all")) {
            page.navigate(address);
            Looking.at(page).forEach(line -> found.add(state + " " + address + " " + line));
        }
        return found;
    }

    private Page enter(Member reader) {
        return chromium.enter(chromium.visitor(), reader.email());
    }
}
