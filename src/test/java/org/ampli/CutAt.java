package org.ampli;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cuts the line between an application and its database in the middle of a transaction, at the first row of some kind
 * that it writes to a table: for the database the application has died there.
 */
public record CutAt(JdbcClient database, String table) implements AutoCloseable {

    /** @param word what stands in the row, so that nobody else's line is cut */
    public static CutAt row(JdbcClient database, String table, Object word) {
        database.sql("""
                        create or replace function cut_line() returns trigger language plpgsql as $$
                        begin
                            if new::text like '%%%s%%' then
                                perform pg_terminate_backend(pg_backend_pid());
                            end if;
                            return new;
                        end $$
                        """.formatted(word)).update();
        database.sql("create trigger cut_line before insert or update on " + table
                        + " for each row execute function cut_line()")
                .update();
        return new CutAt(database, table);
    }

    /** From here on the line holds. */
    @Override
    public void close() {
        database.sql("drop trigger cut_line on " + table).update();
    }
}
