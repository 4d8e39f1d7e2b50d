package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Sends several selects to the database as one statement, so that a page waits once for all that it shows. */
@Component
class Selects {

    /** The grid of a Cité in a campaign, for the selects of its pages. */
    static final String GRID = "(select id from assessment where cite_id = :cite and campaign_id = :campaign)";

    private final NamedParameterJdbcOperations database;

    Selects(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /** One select, and what each of its rows becomes. */
    record Select<T>(String sql, RowMapper<T> row) {}

    /** What came back. */
    record Rows(Map<Select<?>, List<?>> rows) {

        @SuppressWarnings("unchecked")
        <T> List<T> of(Select<T> select) {
            return (List<T>) Objects.requireNonNull(rows.get(select));
        }
    }

    /** @param parameters of all the selects, by name */
    Rows read(Map<String, ?> parameters, List<Select<?>> selects) {
        String sql = selects.stream().map(Select::sql).collect(Collectors.joining(";\n"));
        Rows read = database.execute(sql, parameters, statement -> {
            Map<Select<?>, List<?>> rows = new HashMap<>();
            statement.execute();
            for (Select<?> select : selects) {
                rows.put(select, rows(statement.getResultSet(), select.row()));
                statement.getMoreResults();
            }
            return new Rows(rows);
        });
        return Objects.requireNonNull(read);
    }

    private static <T> List<T> rows(ResultSet result, RowMapper<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.mapRow(result, rows.size()));
        }
        return rows;
    }
}
