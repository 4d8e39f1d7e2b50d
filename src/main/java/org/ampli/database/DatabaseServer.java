package org.ampli.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the data are, and with which name one enters. */
record DatabaseServer(
        String url, String user, String password, @Nullable EmbeddedDatabase embedded)
        implements JdbcConnectionDetails, AutoCloseable {

    static DatabaseServer embedded(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        return new DatabaseServer(database.url(), "postgres", "", database);
    }

    static DatabaseServer yours(String url, String user, String password) {
        return new DatabaseServer(url, user, password, null);
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
