package org.ampli.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action as the pages show it.
 *
 * @param firstDue the day that was set first, which stays when it is postponed
 * @param reason why it was given up, or what was said of its last state
 * @param codes of its indicators, in the order of the grid
 * @param review the next day on which to look at it, or null
 */
record ActionLine(
        ActionId id,
        String what,
        String who,
        LocalDate startsOn,
        String proof,
        long version,
        @Nullable UUID origin,
        ActionState state,
        String reason,
        Instant sinceAt,
        String sinceBy,
        LocalDate firstDue,
        LocalDate due,
        List<String> codes,
        @Nullable LocalDate review) {

    static final String SELECT = """
            select a.id, a.plan_id, a.what, a.who, a.starts_on, a.proof, a.version, a.origin_id,
                   n.state, n.reason, n.since_at, p.name as since_by, n.first_due, n.due,
                   array(select g.code from action_indicator i join grid_indicator g on g.id = i.indicator_id
                          where i.action_id = a.id order by g.position) as codes,
                   (select min(r.planned_on) from action_review r
                     where r.action_id = a.id and r.noted_at is null) as review
              from plan_action a
              join action_now n on n.id = a.id
              join person p on p.id = n.since_by
            """;

    boolean postponed() {
        return !due.equals(firstDue);
    }

    boolean late(LocalDate today) {
        return state.open() && due.isBefore(today);
    }

    String path() {
        return "/improvement/actions/" + id.value();
    }

    static ActionLine of(ResultSet row, int number) throws SQLException {
        return new ActionLine(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("what"),
                row.getString("who"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("proof"),
                row.getLong("version"),
                row.getObject("origin_id", UUID.class),
                ActionState.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getObject("since_at", OffsetDateTime.class).toInstant(),
                row.getString("since_by"),
                row.getObject("first_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getObject("review", LocalDate.class));
    }
}
