package org.ampli.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a plan expects within a fortnight, or expected already: an action that is due, a day on which to look at one.
 */
@Component
class ActionTasks implements Tasks {

    private static final int DAYS = 14;
    private static final int LONGEST = 80;

    private final JdbcClient database;

    ActionTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        if (!member.coordinates() || member.cite() == null) {
            return List.of();
        }
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        return database.sql("""
                        select a.id, a.what, n.due as day, 'improvement.task.due' as kind
                          from action_now n join plan_action a on a.id = n.id
                         where n.cite_id = :cite and n.state in ('TO_DO', 'UNDER_WAY') and n.due <= :until
                        union all
                        select a.id, a.what, r.planned_on, 'improvement.task.review'
                          from action_review r join action_now n on n.id = r.action_id join plan_action a on a.id = n.id
                         where n.cite_id = :cite and r.noted_at is null and n.state <> 'GIVEN_UP'
                           and r.planned_on <= :until
                         order by day, id limit 20
                        """)
                .param("cite", member.cite().value())
                .param("until", today.plusDays(DAYS))
                .query((row, number) -> Task.of(
                        row.getString("kind"),
                        "/improvement/actions/" + row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        Page.excerpt(row.getString("what"), LONGEST)))
                .list();
    }
}
