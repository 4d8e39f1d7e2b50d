package org.ampli;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the pictures of the main pages, of the demo network as it is on its first day: {@code bin/screenshots}.
 *
 * <p>Those that the README shows go to {@code docs/images}, all of them to {@code target/screenshots}.
 */
public final class Screenshots {

    private static final Map<String, String> PAGES = Map.of(
            "home", "/",
            "sheet", "/sheet/1.4.3",
            "whole", "/sheet/all",
            "check", "/sheet/check",
            "evidence", "/evidence",
            "team", "/team",
            "network", "/cites",
            "cite", "/cites/nanterre",
            "grid", "/grid-editions/current");
    private static final List<String> IN_THE_README = List.of("home", "sheet");

    private Screenshots() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Ampli.class);
        try (ConfigurableApplicationContext running = application.run(
                        "--server.port=0", "--ampli.demo=true", "--ampli.data=target/screenshots/data");
                Chromium chromium = new Chromium(
                        ((WebServerApplicationContext) running).getWebServer().getPort())) {
            for (Chromium.Look look : Chromium.Look.ALL) {
                Page page = chromium.enter(chromium.visitor(look, true), "referent@nanterre.example");
                PAGES.forEach((name, address) -> take(page, look, name, address));
            }
        }
    }

    private static void take(Page page, Chromium.Look look, String name, String address) {
        page.navigate(address);
        String file = name + "-" + look.width() + "-" + look.scheme().name().toLowerCase(java.util.Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", file + ".png"))
                .setFullPage(true));
        if (IN_THE_README.contains(name) && look.width() > 600 && look.scheme() == ColorScheme.LIGHT) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", "images", name + ".png")));
        }
    }
}
