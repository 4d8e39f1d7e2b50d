package org.ampli.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL in a folder, started and stopped with the application.
 *
 * <p>What is acknowledged must survive a power cut, so it refuses to serve when one of {@link #DURABLE} is not on. A
 * server left behind by a killed application is stopped first; a second application on the same folder is refused.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** The settings without which a commit may be lost. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final FolderLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server of a folder, creating it the first time.
     *
     * @param folder holds the cluster in {@code database}; written to by nobody else
     * @throws UnusableFolder when the folder cannot be written or is in use
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, DURABLE);
    }

    static EmbeddedDatabase start(Path folder, Map<String, String> settings) {
        FolderLock lock = FolderLock.take(folder);
        try {
            Path cluster = folder.resolve("database").toAbsolutePath();
            Orphan.of(cluster).ifPresent(Orphan::stop);
            EmbeddedDatabase database = new EmbeddedDatabase(lock, launch(folder, cluster, settings));
            database.refuseUnlessDurable();
            return database;
        } catch (IOException failure) {
            lock.close();
            throw new UnusableFolder(
                    "the database in " + folder.toAbsolutePath() + " does not start: " + failure.getMessage(), failure);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The programs are unpacked beside the cluster, never above it: the library empties old folders below there. */
    private static EmbeddedPostgres launch(Path folder, Path cluster, Map<String, String> settings) throws IOException {
        Path programs = folder.resolve("postgresql").toAbsolutePath();
        Files.createDirectories(programs);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1");
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    private void refuseUnlessDurable() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : DURABLE.entrySet()) {
                try (ResultSet shown = statement.executeQuery("show " + setting.getKey())) {
                    shown.next();
                    if (!setting.getValue().equals(shown.getString(1))) {
                        throw new UnusableFolder(
                                "the embedded database would lose answers: " + setting.getKey() + " is "
                                        + shown.getString(1),
                                null);
                    }
                }
            }
        } catch (SQLException failure) {
            stopServer();
            throw new UnusableFolder("the embedded database does not answer", failure);
        } catch (UnusableFolder refusal) {
            stopServer();
            throw refusal;
        }
    }

    @Override
    public void close() {
        stopServer();
        lock.close();
    }

    private void stopServer() {
        try {
            server.close();
        } catch (IOException failure) {
            log.warn("The embedded database did not stop cleanly", failure);
        }
    }
}
