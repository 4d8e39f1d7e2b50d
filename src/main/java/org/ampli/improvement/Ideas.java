package org.ampli.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team proposed on the year's sheet and nobody has made an action of yet (C36). */
@Component
class Ideas {

    private static final String IDEA = """
            select c.id, g.code, c.content, p.name, c.said_at
              from contribution c
              join assessment a on a.id = c.assessment_id
              join grid_indicator g on g.id = c.indicator_id
              join person p on p.id = c.said_by
             where a.cite_id = :cite and a.campaign_id = :campaign and c.kind = 'IDEA' and c.withdrawn_at is null
            """;

    private final JdbcClient database;

    Ideas(JdbcClient database) {
        this.database = database;
    }

    List<Idea> waiting(ActionPlan plan) {
        return of(plan, IDEA + """
                 and not exists (select from plan_action t
                                  where t.plan_id = :plan and t.origin_kind = 'IDEA' and t.origin_id = c.id)
               order by g.position, c.said_at limit 100
                """)
                .param("plan", plan.id().value())
                .query(Ideas::idea)
                .list();
    }

    private JdbcClient.StatementSpec of(ActionPlan plan, String query) {
        return database.sql(query)
                .param("cite", plan.cite().value())
                .param("campaign", plan.campaign().value());
    }

    private static Idea idea(ResultSet row, int number) throws SQLException {
        return new Idea(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("content"),
                row.getString("name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
