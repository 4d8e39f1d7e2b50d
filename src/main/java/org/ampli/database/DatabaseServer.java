package org.ampli.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the data are, and with which name one enters. */
record DatabaseServer(
        String url, String user, String password, @Nullable EmbeddedDatabase embedded)
        implements JdbcConnectionDetails, AutoCloseable {

    /** What the migrations are written for. */
    static final int OLDEST = 15;

    static DatabaseServer embedded(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        return new DatabaseServer(database.url(), "postgres", "", database);
    }

    static DatabaseServer yours(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new UnusableDatabase(
                    "AMPLI_DATABASE_URL must read like jdbc:postgresql://host:5432/ampli, with the name and the password"
                            + " in AMPLI_DATABASE_USER and AMPLI_DATABASE_PASSWORD",
                    null);
        }
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion(), OLDEST);
        } catch (SQLException failure) {
            throw new UnusableDatabase(
                    "the database of AMPLI_DATABASE_URL does not answer: " + failure.getMessage(), failure);
        }
        return new DatabaseServer(url, user, password, null);
    }

    static void refuseOlder(int version, int oldest) {
        if (version < oldest) {
            throw new UnusableDatabase(
                    "the database of AMPLI_DATABASE_URL is PostgreSQL " + version + ": Ampli needs " + oldest
                            + " or later",
                    null);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
