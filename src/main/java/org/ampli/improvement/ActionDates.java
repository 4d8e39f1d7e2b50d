package org.ampli.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.calendar.DatedFact;
import org.ampli.calendar.DatedFacts;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days of a Cité's plan in the calendars of its team: when an action is due, when it is looked at. */
@Component
class ActionDates implements DatedFacts {

    private static final int LONGEST = 80;

    private final JdbcClient database;

    ActionDates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<DatedFact> of(Member member) {
        if (!member.fills() || member.cite() == null) {
            return List.of();
        }
        return database.sql("""
                        select a.id, a.id as action, a.what, n.due as day, 'action' as kind,
                               (select count(*) - 1 from action_due d where d.action_id = a.id) as moved
                          from action_now n join plan_action a on a.id = n.id
                         where n.cite_id = :cite and n.state in ('TO_DO', 'UNDER_WAY')
                        union all
                        select r.id, a.id, a.what, r.planned_on, 'review', 0
                          from action_review r join action_now n on n.id = r.action_id join plan_action a on a.id = n.id
                         where n.cite_id = :cite and n.state <> 'GIVEN_UP'
                        """)
                .param("cite", member.cite().value())
                .query((row, number) -> DatedFact.on(
                        row.getObject("day", LocalDate.class),
                        DatedFact.uidOf(row.getString("kind"), row.getObject("id", UUID.class)),
                        row.getInt("moved"),
                        DatedFact.Title.of(
                                "improvement.calendar." + row.getString("kind"),
                                Page.excerpt(row.getString("what"), LONGEST)),
                        "/improvement/actions/" + row.getObject("action", UUID.class)))
                .list();
    }
}
