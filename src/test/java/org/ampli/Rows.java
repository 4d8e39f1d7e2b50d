package org.ampli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all tables hold, to see whether a request that was refused left anything behind. */
public final class Rows {

    /** Written by reading a page, by counting tries, or by what goes on aside. */
    private static final Set<String> PASSING =
            Set.of("session", "session_attributes", "sign_in_try", "mail", "event_publication");

    private Rows() {}

    /** A fingerprint of the rows of each table. */
    public static Map<String, String> of(JdbcClient database) {
        Map<String, String> rows = new TreeMap<>();
        for (String table : tables(database)) {
            rows.put(
                    table,
                    database.sql("""
                            select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')
                              from %s t
                            """.formatted(table)).query(String.class).single());
        }
        return rows;
    }

    private static List<String> tables(JdbcClient database) {
        return database
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !PASSING.contains(table))
                .toList();
    }
}
