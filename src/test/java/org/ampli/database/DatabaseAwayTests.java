package org.ampli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.ampli.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server of the application is killed under it: it says so, loses nothing, and recovers alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
@DirtiesContext
class DatabaseAwayTests {

    private static final Path FOLDER = TestDatabase.folder("away-" + UUID.randomUUID());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry properties) {
        properties.add("ampli.database.url", () -> "");
        properties.add("ampli.data", FOLDER::toString);
    }

    @Test
    void aKilledServerIsSaidAndStartsAgainAlone() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/cites").statusCode()).isEqualTo(200);

        Killing.everythingOf(FOLDER.resolve("database"));

        HttpResponse<String> page = get("/cites");
        if (page.statusCode() != 200) {
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("Ampli").doesNotContain("Exception");
        }
        assertThat(until("/actuator/health", answer -> answer.statusCode() == 200))
                .isTrue();
        assertThat(get("/cites").statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheServerIsAwayEveryPageSaysWhenToComeBack() throws Exception {
        Killing.hold(FOLDER.resolve("database"), () -> {
            HttpResponse<String> health = get("/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            for (String path : new String[] {"/cites", "/sign-in", "/"}) {
                HttpResponse<String> page = get(path);
                assertThat(page.statusCode()).as(path).isIn(200, 302, 503);
                if (page.statusCode() == 503) {
                    assertThat(page.headers().firstValue("Retry-After"))
                            .as(path)
                            .isPresent();
                    assertThat(page.body()).as(path).doesNotContain("Exception");
                }
            }
            HttpResponse<String> api = get("/api/v1/cites");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        });
        assertThat(until("/actuator/health", answer -> answer.statusCode() == 200))
                .isTrue();
    }

    private boolean until(String path, Predicate<HttpResponse<String>> expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (expected.test(get(path))) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", path.matches("/(api|actuator)/.*") ? "application/json" : "text/html")
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
