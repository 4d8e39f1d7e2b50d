package org.ampli;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ampli.demo.World;
import org.ampli.network.Registering;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the pictures of every page of the gallery, on the demo network as it is on its first day:
 * {@code bin/screenshots}, or {@code bin/screenshots sheet home} for those whose name begins so.
 *
 * <p>Those that the README shows go to {@code docs/images}, all of them to {@code target/screenshots}.
 */
public final class Screenshots implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Map<String, String> IN_THE_README = Map.of("home-officer", "home.png", "sheet", "sheet.png");

    private final ConfigurableApplicationContext application;
    private final Chromium chromium;

    private Screenshots(boolean demo) {
        application = new SpringApplication(Ampli.class)
                .run("--server.port=0", "--ampli.demo=" + demo, "--ampli.data=" + FOLDER.resolve("data"));
        chromium = new Chromium(port());
    }

    public static void main(String[] arguments) {
        String[] names = System.getenv().getOrDefault("PAGES", "").strip().split(" +");
        if (wanted("setup", names)) {
            try (Screenshots beforeAnybody = new Screenshots(false)) {
                Gallery.View setup = new Gallery.View("setup", "", page -> page.navigate("/setup"));
                beforeAnybody.take(List.of(setup));
            }
        }
        try (Screenshots demo = new Screenshots(true)) {
            demo.take(demo.gallery().all().stream()
                    .filter(view -> wanted(view.name(), names))
                    .toList());
        }
    }

    private static boolean wanted(String name, String[] names) {
        return Stream.of(names).anyMatch(name::startsWith);
    }

    private Gallery gallery() {
        LongCite longest = LongCite.build(
                application.getBean(Registering.class), application.getBean(World.class), "http://localhost:" + port());
        return new Gallery(new Mailbox(application.getBean(JdbcClient.class)), longest);
    }

    /** Each page is opened once and shown in every look. */
    private void take(List<Gallery.View> views) {
        for (Gallery.View view : views) {
            Page page = chromium.visitor(view.visitor());
            view.open(page);
            Chromium.Look.ALL.forEach(look -> take(page, look, view.name()));
            page.context().close();
        }
    }

    private static void take(Page page, Chromium.Look look, String name) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        String file = name + "-" + look.width() + "-" + look.scheme().name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(true));
        if (IN_THE_README.containsKey(name) && look.equals(Chromium.Look.ALL.getFirst())) {
            Path image = Path.of("docs", "images", IN_THE_README.get(name));
            page.screenshot(new Page.ScreenshotOptions().setPath(image));
        }
    }

    private int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        chromium.close();
        application.close();
    }
}
