package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.ampli.demo.World;
import org.ampli.network.Registering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page, light and dark, on a desk and on a phone: axe finds nothing, and nothing is wider than the screen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class AccessibilityTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Registering registering;

    @Autowired
    World world;

    @Test
    void axeFindsNothingOnAnyPage() {
        LongCite longest = LongCite.build(registering, world, "http://localhost:" + port);
        List<String> found = new ArrayList<>();
        try (Chromium chromium = new Chromium(port)) {
            Page page = null;
            String visitor = null;
            for (Gallery.View view : new Gallery(new Mailbox(database), longest).all()) {
                if (!view.visitor().equals(visitor)) {
                    visitor = view.visitor();
                    page = chromium.visitor(visitor);
                }
                view.open(page);
                Looking.at(page).forEach(line -> found.add(view.name() + " " + line));
            }
        }
        assertThat(found).isEmpty();
    }
}
