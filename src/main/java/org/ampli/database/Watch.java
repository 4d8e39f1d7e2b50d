package org.ampli.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server again, on the port and with the settings that it had, whenever it dies while the application lives.
 */
final class Watch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final int PAUSE_MILLIS = 500;

    private final Cluster cluster;
    private volatile boolean closed;

    Watch(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Waits for the end of the server that runs now. */
    void begin() {
        Postmaster.of(cluster.data())
                .ifPresent(postmaster -> postmaster.process().onExit().thenRun(() -> {
                    if (!closed) {
                        Thread.ofPlatform().daemon().name("database-watch").start(this::startAgain);
                    }
                }));
    }

    private void startAgain() {
        log.warn("The database server died: starting it again");
        while (!closed) {
            if (restart()) {
                log.warn("The database server is back");
                begin();
                return;
            }
            pause();
        }
    }

    private boolean restart() {
        try {
            List<String> command =
                    new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
            command.addAll(List.of(
                    program(),
                    "-D",
                    cluster.data().toString(),
                    "-l",
                    cluster.log().toString(),
                    "-w",
                    "-t",
                    "120"));
            command.add("restart");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                    .start();
            return process.waitFor() == 0;
        } catch (IOException failure) {
            log.debug("The database server does not start yet", failure);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            closed = true;
            return false;
        }
    }

    private String program() throws IOException {
        try (Stream<Path> versions = Files.list(cluster.programs())) {
            return versions.flatMap(version -> Stream.of("pg_ctl", "pg_ctl.exe")
                            .map(name -> version.resolve("bin").resolve(name)))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no pg_ctl in " + cluster.programs()))
                    .toString();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
