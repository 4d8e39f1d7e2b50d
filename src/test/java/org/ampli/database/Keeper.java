package org.ampli.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.ampli.ChildJvm;

/** An application of its own, to be killed: starts the database of a folder, commits one row, and lives on. */
final class Keeper {

    private Keeper() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (word text)");
            statement.execute("insert into kept values ('acknowledged')");
        }
        System.out.println("kept");
        Thread.sleep(ChildJvm.LONGEST.toMillis());
    }
}
