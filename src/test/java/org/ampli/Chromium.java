package org.ampli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that is installed on this machine, driven without a window; it collects what pages complain of. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    /** What pages said on the console as an error, and refusals of the content security policy among them. */
    public final List<String> complaints = new ArrayList<>();

    public Chromium(int port) {
        address = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(FLAGS));
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: bin/test installs it"));
    }

    /** A visitor with a desk in front of them, French, in the light. */
    public Page visitor() {
        return visitor(new Look(1280, ColorScheme.LIGHT), true);
    }

    /** A visitor with a screen of their own, and a memory of their own. */
    public Page visitor(Look look, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        return page;
    }

    /** A visitor in the light at a desk who has entered the demo, or a passer-by for an empty address. */
    public Page visitor(String email) {
        return email.isEmpty() ? visitor() : enter(visitor(), email);
    }

    /** Enters the demo as the holder of an address. */
    public Page enter(Page page, String email) {
        page.navigate("/sign-in");
        page.evaluate("""
                async email => {
                  const _csrf = document.querySelector("[name=_csrf]").value;
                  await fetch("/sign-in/demo", {method: "POST", body: new URLSearchParams({_csrf, email})});
                }
                """, email);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** The width of a screen in CSS pixels, and whether its owner likes the dark. */
    public record Look(int width, ColorScheme scheme) {

        public static final List<Look> ALL = List.of(
                new Look(1280, ColorScheme.LIGHT),
                new Look(1280, ColorScheme.DARK),
                new Look(390, ColorScheme.LIGHT),
                new Look(390, ColorScheme.DARK));

        public boolean wide() {
            return width > 600;
        }

        public int height() {
            return wide() ? 900 : 844;
        }
    }
}
