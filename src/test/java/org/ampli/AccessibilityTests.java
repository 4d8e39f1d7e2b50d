package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, light and dark, on a desk and on a phone: axe finds nothing, and nothing is wider than the screen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {

    private static final List<String> OPEN_TO_ALL =
            List.of("/sign-in", "/cites", "/grid-editions/current", "/there-is-no-such-page");
    private static final List<String> OF_THE_TEAM = List.of(
            "/",
            "/sheet/1.4.3",
            "/sheet/1.4.4",
            "/sheet/all",
            "/sheet/1.4.3/history",
            "/sheet/check",
            "/sheet/meetings",
            "/sendings",
            "/sheet/1.2.2?find=",
            "/evidence",
            "/team",
            "/account",
            "/cites/nanterre");
    private static final List<String> OF_THE_OFFICE =
            List.of("/", "/mails", "/cites/nanterre", "/cites/nanterre/people");

    @LocalServerPort
    int port;

    Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        List<String> found = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Chromium.Look look = new Chromium.Look(width, ColorScheme.LIGHT);
            look(chromium.visitor(look, true), OPEN_TO_ALL, found);
            look(chromium.enter(chromium.visitor(look, true), "referent@nanterre.example"), OF_THE_TEAM, found);
            look(chromium.enter(chromium.visitor(look, true), "bureau@reseau.example"), OF_THE_OFFICE, found);
        }
        assertThat(found).isEmpty();
    }

    private static void look(Page page, List<String> addresses, List<String> found) {
        for (String address : addresses) {
            page.navigate(address);
            String place = address + " at " + page.viewportSize().width + " px";
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            note(new AxeBuilder(page).analyze(), place + " in the light: ", found);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            note(new AxeBuilder(page).analyze(), place + " in the dark: ", found);
            Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) overflow).intValue() > 0) {
                found.add(place + ": " + overflow + " px too wide");
            }
        }
        page.context().close();
    }

    private static void note(AxeResults results, String place, List<String> found) {
        results.getViolations()
                .forEach(rule ->
                        rule.getNodes().forEach(node -> found.add(place + rule.getId() + " " + node.getTarget())));
    }
}
