package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What keeps Ampli from starting is one line on the console, and nothing else. */
class StartFailuresTests {

    @Test
    void anUnwritableFolderIsOneLine() throws Exception {
        Path file = Files.writeString(
                TestDatabase.folder("start-" + UUID.randomUUID()).resolve("file"), "in the way");
        List<String> console =
                failing(Map.of("AMPLI_DATA", file.resolve("data").toString(), "AMPLI_DATABASE_URL", "", "PORT", "0"));
        assertThat(console).hasSize(1);
        assertThat(console.getFirst())
                .contains("Ampli does not start: the folder ")
                .contains("AMPLI_DATA");
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            List<String> console = failing(Map.of(
                    "AMPLI_DATA",
                            TestDatabase.folder("start-" + UUID.randomUUID()).toString(),
                    "AMPLI_DATABASE_URL",
                            System.getProperty(
                                    "ampli.database.url", String.valueOf(System.getenv("AMPLI_DATABASE_URL"))),
                    "AMPLI_DATABASE_USER",
                            System.getProperty(
                                    "ampli.database.user", String.valueOf(System.getenv("AMPLI_DATABASE_USER"))),
                    "PORT", String.valueOf(taken.getLocalPort())));
            assertThat(console).hasSize(1);
            assertThat(console.getFirst()).contains("Ampli does not start: port " + taken.getLocalPort() + " is taken");
        }
    }

    private static List<String> failing(Map<String, String> environment) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(Ampli.class, environment)) {
            List<String> console = child.console();
            assertThat(child.exitCode()).as("%s", console).isEqualTo(1);
            return console;
        }
    }
}
