package org.ampli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the application which started it. */
record Orphan(ProcessHandle process) {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    /** The process that {@code postmaster.pid} names, if it lives, is a PostgreSQL, and serves this very folder. */
    static Optional<Orphan> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() < 2 || !Path.of(lines.get(1)).toRealPath().equals(cluster.toRealPath())) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .map(Orphan::new);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    void stop() {
        log.info("Stopping the database server that a killed application left behind (process {})", process.pid());
        process.destroy();
        if (!ended(10)) {
            process.destroyForcibly();
            ended(10);
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
