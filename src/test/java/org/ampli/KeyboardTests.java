package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no mouse sees where they are, gets everywhere, and gets out of what opened. */
class KeyboardTests extends InTheBrowser {

    /** What has the focus, or nothing once the walk has left the page; and how it is seen. */
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              if (at === document.body || at.tagName === "IFRAME") return "";
              const shown = at.type === "radio" ? at.closest("label") : at;
              const box = shown.getBoundingClientRect();
              const seen = getComputedStyle(shown);
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const ringed = seen.outlineStyle !== "none" && parseFloat(seen.outlineWidth) >= 2;
              const name = `${at.tagName} ${at.id || at.name || at.textContent.trim()}`;
              return `${name}: ${box.width && box.height && inside ? "there" : "nowhere"}, ${ringed ? "ringed" : "bare"}`;
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/sheet/1.4.4", "/evidence", "/sheet/check"})
    void tabLeadsThroughThePageAndEachStopIsSeen(String address) {
        Page page = address.equals("/sign-in")
                ? chromium.visitor()
                : chromium.enter(chromium.visitor(), "referent@nanterre.example");
        page.navigate(address);
        List<String> stops = new ArrayList<>();
        do {
            page.keyboard().press("Tab");
            stops.add(String.valueOf(page.evaluate(STOP)));
        } while (!stops.getLast().isEmpty() && stops.size() < 400);
        assertThat(stops.removeLast()).as("after the last stop").isEmpty();
        assertThat(stops).hasSizeGreaterThan(10).allMatch(stop -> stop.endsWith(": there, ringed"));
    }

    @ParameterizedTest
    @CsvSource({"/evidence, main", "/sheet/1.4.4, question", "/sheet/all, whole", "/grid-editions/current, edition"})
    void theFirstStopLeadsToWhatThePageIsAbout(String address, String place) {
        Page page = chromium.enter(chromium.visitor(), email(team.officer()));
        page.navigate(address);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        assertThat(page.locator(".skip-link")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#" + place)).isFocused();
    }

    @Test
    void escapeClosesTheDrawersOfAPhone() {
        Page page = chromium.enter(
                chromium.visitor(new Chromium.Look(390, ColorScheme.LIGHT), true), email(team.officer()));
        page.navigate("/sheet/1.4.3");
        for (String drawer : List.of("site-menu", "contents", "context")) {
            opensAndCloses(page, page.locator("[popovertarget=" + drawer + "]").first(), page.locator("#" + drawer));
        }
    }

    @Test
    void escapeClosesTheMenusOfADesk() {
        Page page = chromium.enter(chromium.visitor(), email(team.officer()));
        page.navigate("/sheet/1.4.3");
        for (String menu : List.of("languages", "me")) {
            opensAndCloses(page, page.locator("[popovertarget=" + menu + "]"), page.locator("#" + menu));
        }
        opensAndCloses(page, page.locator("[commandfor=keys]"), page.locator("#keys"));
    }

    /** Opens with Enter, goes in with Tab where that is not done already, leaves with Escape, stands where it stood. */
    private static void opensAndCloses(Page page, Locator button, Locator opened) {
        button.press("Enter");
        assertThat(opened).isVisible();
        if (opened.locator(":focus").count() == 0) {
            page.keyboard().press("Tab");
        }
        assertThat(opened.locator(":focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(opened).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void theArrowsOfARadioChooseAndThoseOfThePageMoveOn() {
        Page page = chromium.enter(chromium.visitor(), email(team.officer()));
        page.navigate("/sheet/1.4.3");
        page.keyboard().press("o");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[name=answer][value=no]")).isChecked();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#sheet")).hasAttribute("data-code", "1.4.4");
    }

    @Test
    void theFirstWrongFieldHasTheFocus() {
        Page page = chromium.enter(chromium.visitor(), email(team.officer()));
        page.navigate("/evidence");
        page.locator("#add-link summary").press("Enter");
        page.fill("#link-url", "https://partage.example/tableau");
        page.locator("#add-link button").press("Enter");
        assertThat(page.locator("#link-title-error")).isInViewport();
        assertThat(page.locator("#link-title")).isFocused();
    }
}
