package org.ampli.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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
 * server left behind by a killed application is stopped first; a second application on the same folder is refused; a
 * server that dies is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** The settings without which a commit may be lost. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final Watch watch;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server, Watch watch) {
        this.lock = lock;
        this.server = server;
        this.watch = watch;
    }

    /**
     * Starts the server of a folder, creating it the first time.
     *
     * @param folder holds the cluster in {@code database}; written to by nobody else
     * @throws UnusableDatabase when the folder cannot be written, is in use, or would not keep what it is given
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, DURABLE);
    }

    static EmbeddedDatabase start(Path folder, Map<String, String> settings) {
        Cluster cluster = Cluster.in(folder);
        FolderLock lock = FolderLock.take(cluster.folder());
        try {
            Postmaster.of(cluster.data()).ifPresent(Postmaster::stop);
            cluster.prepare();
            EmbeddedDatabase database = new EmbeddedDatabase(lock, launch(cluster, settings), new Watch(cluster));
            database.refuseUnlessDurable();
            cluster.finished();
            database.watch.begin();
            return database;
        } catch (UnusableDatabase refusal) {
            lock.close();
            throw refusal;
        } catch (IOException | RuntimeException | ExceptionInInitializerError failure) {
            lock.close();
            throw new UnusableDatabase(
                    "the database in " + cluster.folder() + " does not start, " + cluster.log() + " says why: "
                            + failure.getMessage(),
                    failure);
        }
    }

    private static EmbeddedPostgres launch(Cluster cluster, Map<String, String> settings) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster.data())
                .setOverrideWorkingDirectory(cluster.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setOutputRedirector(Redirect.appendTo(cluster.log().toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "60")
                .setServerConfig("log_checkpoints", "off")
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
                        throw new UnusableDatabase(
                                "the embedded database would lose answers: " + setting.getKey() + " is "
                                        + shown.getString(1),
                                null);
                    }
                }
            }
        } catch (SQLException failure) {
            stopServer();
            throw new UnusableDatabase("the embedded database does not answer", failure);
        } catch (UnusableDatabase refusal) {
            stopServer();
            throw refusal;
        }
    }

    @Override
    public void close() {
        watch.close();
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
