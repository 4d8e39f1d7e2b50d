package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import org.ampli.Visitor;
import org.ampli.Visitor.Sent;
import org.ampli.inspection.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The bucket where files are kept is no longer there: it is said, and all the rest goes on. */
@DirtiesContext
class StoreAwayTests extends EvidencePages {

    private static HttpServer bucket;

    /** Says yes to whatever it is given, as long as it is there. */
    @DynamicPropertySource
    static void aBucket(DynamicPropertyRegistry properties) throws IOException {
        bucket = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        bucket.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        bucket.start();
        properties.add(
                "ampli.storage.s3.endpoint",
                () -> "http://127.0.0.1:" + bucket.getAddress().getPort());
        properties.add("ampli.storage.s3.bucket", () -> "ampli");
        properties.add("ampli.storage.s3.access-key", () -> "ampli");
        properties.add("ampli.storage.s3.secret-key", () -> "not-a-secret");
    }

    @Test
    void aFileThatCannotBeKeptIsAskedForAgainLaterAndWhatWasTypedStays() {
        Sent file = new Sent("a.pdf", Samples.pdf());
        assertThat(visitor.upload("/evidence", Map.of("kind", "file"), file).status())
                .isEqualTo(302);
        bucket.stop(0);

        Visitor.Answer page = visitor.upload("/evidence", Map.of("kind", "file", "title", "Mon intitulé"), file);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.page())
                .contains("L’endroit où les fichiers sont gardés ne répond pas.", "value=\"Mon intitulé\"")
                .doesNotContain("plus de place");
        assertThat(count("evidence_item")).isOne();
        Visitor.Answer before = visitor.get("/evidence/" + item() + "/versions/1/file");
        assertThat(before.status()).isEqualTo(503);
        assertThat(before.header("Retry-After")).isEqualTo("5");
        assertThat(visitor.post("/evidence", Map.of("kind", "link", "title", "Lien", "url", "https://example.org/"))
                        .status())
                .isEqualTo(302);
    }
}
