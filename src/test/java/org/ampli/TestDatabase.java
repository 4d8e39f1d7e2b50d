package org.ampli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ampli.database.EmbeddedDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One real PostgreSQL for the whole test run: the embedded one on a folder of its own, or yours when
 * {@code AMPLI_DATABASE_URL} is set. Tests share it, so none may assume that it is empty.
 */
public class TestDatabase implements LauncherSessionListener {

    private static EmbeddedDatabase database;

    @Override
    public synchronized void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of(
                "target", "test-data", String.valueOf(ProcessHandle.current().pid()));
        // several applications share the server in a run: each gives back the connections that it does not use
        System.setProperty("spring.datasource.hikari.minimum-idle", "1");
        System.setProperty("spring.datasource.hikari.idle-timeout", "10000");
        System.setProperty("ampli.data", folder.resolve("files").toString());
        if (System.getenv("AMPLI_DATABASE_URL") == null && database == null) {
            database = EmbeddedDatabase.start(folder);
            System.setProperty("ampli.database.url", database.url());
            System.setProperty("ampli.database.user", "postgres");
        }
    }

    /** A folder for the data of one server, that shares the unpacked programs with the others. */
    public static Path folder(String name) {
        try {
            Path all = Path.of("target", "test-data").toAbsolutePath();
            Path folder = Files.createDirectories(all.resolve(name));
            Path programs = folder.resolve("postgresql");
            if (!Files.exists(programs)) {
                Files.createSymbolicLink(programs, Files.createDirectories(all.resolve("programs")));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** The address of a new, empty database on the same server, for what must find nothing there. */
    public static String another(String name) throws SQLException {
        String url = String.valueOf(System.getProperty("ampli.database.url", System.getenv("AMPLI_DATABASE_URL")));
        String user = System.getProperty("ampli.database.user", System.getenv("AMPLI_DATABASE_USER"));
        try (var connection = DriverManager.getConnection(url, user, System.getenv("AMPLI_DATABASE_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }
}
