package org.ampli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ampli.ChildJvm;
import org.ampli.TestDatabase;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTests {

    private final Path folder = TestDatabase.folder("database-" + UUID.randomUUID());

    @Test
    void whatIsCommittedIsOnTheDiskAndStaysBetweenRuns() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            for (String setting : EmbeddedDatabase.DURABLE.keySet()) {
                assertThat(read(first, "show " + setting)).as(setting).isEqualTo("on");
            }
            execute(first, "create table kept (word text)");
            execute(first, "insert into kept values ('acknowledged')");
        }
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(read(second, "select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aServerThatWouldLoseAnswersIsRefused() {
        for (String setting : EmbeddedDatabase.DURABLE.keySet()) {
            Map<String, String> settings = new HashMap<>(EmbeddedDatabase.DURABLE);
            settings.put(setting, "off");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, settings))
                    .as(setting)
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageContaining(setting + " is off");
        }
        assertThat(Postmaster.of(folder.resolve("database"))).isEmpty();
    }

    @Test
    void aRowOutlivesTheKilledApplicationWhoseServerLivesOn() throws Exception {
        try (ChildJvm application = ChildJvm.start(Keeper.class, Map.of(), folder.toString())) {
            assertThat(application.says("kept")).isTrue();
            application.kill();
        }
        assertThat(Postmaster.of(folder.resolve("database"))).isPresent();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
            assertThat(read(next, "select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aRowOutlivesTheKilledApplicationAndItsKilledServer() throws Exception {
        try (ChildJvm application = ChildJvm.start(Keeper.class, Map.of(), folder.toString())) {
            assertThat(application.says("kept")).isTrue();
            application.kill();
        }
        Killing.everythingOf(folder.resolve("database"));
        assertThat(folder.resolve("database/postmaster.pid")).exists();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
            assertThat(read(next, "select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefusedInOneLine() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder);
                ChildJvm second = ChildJvm.start(Keeper.class, Map.of(), folder.toString())) {
            assertThat(second.console())
                    .anyMatch(line -> line.contains("is in use by another Ampli") && line.contains("AMPLI_DATA"));
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(read(first, "select 'serving'")).isEqualTo("serving");
        }
    }

    @Test
    void aFirstStartThatWasKilledHalfWayIsBegunAnew() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("database/base"));
        Files.writeString(folder.resolve("database/postgresql.conf"), "");
        Files.writeString(folder.resolve("database.begun"), "");
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
            assertThat(read(next, "select 'serving'")).isEqualTo("serving");
        }
        assertThat(folder.resolve("database.begun")).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).anyMatch(file -> file.toString().contains("database-unfinished-"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageMatching("the folder .* cannot be written: give the rights on it, or set AMPLI_DATA .*");
    }

    @Test
    void aFolderThatEmbeddedServersEmptyIsRefused() {
        Path swept = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "ampli");
        assertThatThrownBy(() -> EmbeddedDatabase.start(swept))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("set AMPLI_DATA to another one");
        assertThat(swept).doesNotExist();
    }

    @Test
    void theProgramsAreNotForOthersToReplace() throws IOException {
        EmbeddedDatabase.start(folder).close();
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql")))
                .doesNotContain(java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE);
    }

    @Test
    void anOlderServerOfYoursIsRefusedInOneLine() {
        assertThatThrownBy(() -> DatabaseServer.refuseOlder(14, DatabaseServer.OLDEST))
                .hasMessage("the database of AMPLI_DATABASE_URL is PostgreSQL 14: Ampli needs 15 or later");
        DatabaseServer.refuseOlder(15, DatabaseServer.OLDEST);
        assertThatThrownBy(() -> DatabaseServer.yours("postgres://host/ampli", "ampli", "secret"))
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> DatabaseServer.yours("jdbc:postgresql://localhost:1/ampli", "ampli", "secret"))
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("secret");
    }

    static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
