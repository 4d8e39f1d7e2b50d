package org.ampli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process that serves a cluster; it may outlive the application which started it. */
record Postmaster(ProcessHandle process) {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration STARTING = Duration.ofMinutes(1);

    /**
     * The process that {@code postmaster.pid} names, if it lives and is that one: a PostgreSQL, born when the file says
     * so. The number alone may have been given to another process since.
     */
    static Optional<Postmaster> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            Instant born = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> Duration.between(start, born).abs().compareTo(STARTING) < 0)
                            .orElse(true))
                    .map(Postmaster::new);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Ends it as PostgreSQL wants to be ended: connections are cut, nothing committed is lost. */
    void stop() {
        log.info("Stopping the database server that a killed application left behind (process {})", process.pid());
        if (!interrupt()) {
            process.destroy();
        }
        if (!ended(30)) {
            process.destroyForcibly();
            ended(10);
        }
    }

    private boolean interrupt() {
        try {
            return new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean ended(int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
