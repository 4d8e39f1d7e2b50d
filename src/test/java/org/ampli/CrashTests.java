package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.ampli.demo.World;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Killed without warning under fifty saves a second: what was acknowledged is there, once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class CrashTests {

    private static final int WRITERS = 10;
    private static final int ROUNDS = Integer.getInteger("ampli.crash.rounds", 6);

    @Autowired
    World world;

    @Autowired
    GridEditions editions;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedSaveIsLostOrDoubledWhenTheApplicationIsKilled() throws Exception {
        World.Team team = world.team();
        String email = database.sql("select email from person where id = :id")
                .param("id", team.officer().value())
                .query(String.class)
                .single();
        Map<UUID, String> ledger = new ConcurrentHashMap<>();
        // a first one ends in peace and leaves what it learnt to the others
        RunningAmpli.start(folder, options()).close();
        for (int round = 0; round < ROUNDS; round++) {
            try (RunningAmpli ampli = RunningAmpli.start(folder, options())) {
                Queue<String> refused = new ConcurrentLinkedQueue<>();
                writeUntilKilled(ampli, email, ledger, refused);
                assertThat(refused).isEmpty();
            }
            check(team.officer(), ledger);
        }
        assertThat(ledger).as("the writers wrote").hasSizeGreaterThan(ROUNDS * WRITERS);
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(PackedAmpli.startingSooner(folder.resolve("start.aot")));
        options.addAll(List.of(
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-Dampli.database.url=" + setting("ampli.database.url", "AMPLI_DATABASE_URL"),
                "-Dampli.database.user=" + setting("ampli.database.user", "AMPLI_DATABASE_USER"),
                "-Dampli.database.password=" + setting("ampli.database.password", "AMPLI_DATABASE_PASSWORD")));
        return options;
    }

    private static String setting(String property, String variable) {
        return System.getProperty(property, System.getenv().getOrDefault(variable, ""));
    }

    private void writeUntilKilled(RunningAmpli ampli, String email, Map<UUID, String> ledger, Queue<String> refused)
            throws Exception {
        List<Indicator> indicators = editions.inForce(Locale.FRENCH).indicators();
        int before = ledger.size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                Indicator indicator = indicators.get(writer);
                threads.submit(() -> write(Visitor.signedIn(ampli.address(), email), indicator, ledger, refused));
            }
            // every writer has entered and written once, however slow the machine
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ledger.size() >= before + WRITERS);
            LockSupport.parkNanos(1_000_000L * ThreadLocalRandom.current().nextInt(100, 1_500));
            ampli.kill();
        }
    }

    /** Five saves a second of one answer, until nobody answers any more. */
    private void write(Visitor visitor, Indicator indicator, Map<UUID, String> ledger, Queue<String> refused) {
        try {
            while (true) {
                UUID change = UUID.randomUUID();
                String text = "Texte " + change;
                Visitor.Answer answer = visitor.autosave(
                        indicator.code(),
                        Map.of("change", change.toString(), "seen", seen(visitor, indicator), "argument", text));
                if (answer.status() == 200) {
                    ledger.put(change, text);
                } else {
                    refused.add(answer.status() + " " + answer.page());
                }
                LockSupport.parkNanos(200_000_000);
            }
        } catch (UncheckedIOException killed) {
            return;
        }
    }

    private static String seen(Visitor visitor, Indicator indicator) {
        String page = visitor.get("/sheet/" + indicator.code()).page();
        return page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    private void check(PersonId writer, Map<UUID, String> ledger) {
        List<Stored> rows = database.sql("select id, argument from answer_change where changed_by = :writer")
                .param("writer", writer.value())
                .query(Stored.class)
                .list();
        Map<UUID, String> stored = rows.stream().collect(Collectors.toMap(Stored::id, Stored::argument));
        assertThat(stored).containsAllEntriesOf(ledger);
        assertThat(stored.values()).doesNotHaveDuplicates();
    }

    private record Stored(UUID id, String argument) {}
}
