package org.ampli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ampli.database.EmbeddedDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One real PostgreSQL for the whole test run: the embedded one on a folder of its own, or yours when
 * {@code AMPLI_DATABASE_URL} or {@code -Dampli.database.url} names it. Tests share it, so none may assume that it is
 * empty.
 */
public class TestDatabase implements LauncherSessionListener {

    private static EmbeddedDatabase database;
    private static final Set<String> others = new HashSet<>();

    @Override
    public synchronized void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of(
                "target", "test-data", String.valueOf(ProcessHandle.current().pid()));
        // several applications share the server in a run: each gives back the connections that it does not use
        System.setProperty("spring.datasource.hikari.minimum-idle", "1");
        System.setProperty("spring.datasource.hikari.idle-timeout", "10000");
        System.setProperty("ampli.data", folder.resolve("files").toString());
        if (setting("url").isEmpty()) {
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
        others.forEach(TestDatabase::drop);
        others.clear();
        if (database != null) {
            database.close();
            database = null;
            System.clearProperty("ampli.database.url");
        }
    }

    /** The address of a new, empty database on the same server, for what must find nothing there. */
    public static synchronized String another(String name) {
        drop(name);
        run("create database " + name);
        others.add(name);
        return setting("url").replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }

    private static void drop(String name) {
        run("drop database if exists " + name + " with (force)");
    }

    private static void run(String order) {
        try (var connection = DriverManager.getConnection(setting("url"), setting("user"), setting("password"));
                var statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The url, the user or the password of the database of this run. */
    private static String setting(String name) {
        String variable = "AMPLI_DATABASE_" + name.toUpperCase(Locale.ROOT);
        return System.getProperty("ampli.database." + name, System.getenv().getOrDefault(variable, ""));
    }
}
