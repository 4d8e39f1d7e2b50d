package org.ampli.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An action of a plan that is due within a week is announced once for each day it had, to whoever coordinates (C22).
 */
@Component
class DueActions {

    private static final int DAYS_AHEAD = 7;
    private static final int LONGEST = 200;

    private final JdbcClient database;
    private final Notices notices;
    private final Audience audience;

    DueActions(JdbcClient database, Notices notices, Audience audience) {
        this.database = database;
        this.notices = notices;
        this.audience = audience;
    }

    /** An action of which its Cité has not been reminded for this day. */
    private record Due(UUID id, UUID citeId, String what, LocalDate due) {}

    @Transactional
    void note(LocalDate today, Instant now) {
        List<Due> actions = database.sql("""
                        select a.id, p.cite_id, n.due, a.what
                          from action_now n join plan_action a on a.id = n.id join action_plan p on p.id = n.plan_id
                         where n.state in ('TO_DO', 'UNDER_WAY') and n.due between :today and :until
                           and not exists (select from notice o where o.kind = 'ACTION_DUE' and o.subject = a.id
                                              and o.day = n.due)
                        """)
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .query(Due.class)
                .list();
        for (Due action : actions) {
            News news = new News(
                    Kind.ACTION_DUE,
                    action.id(),
                    action.due(),
                    "/improvement/actions/" + action.id(),
                    null,
                    null,
                    language -> new Object[] {
                        Page.excerpt(action.what().replaceAll("\\s+", " "), LONGEST), Page.day(action.due(), language)
                    });
            notices.note(news, audience.coordinators(List.of(new CiteId(action.citeId()))), now);
        }
    }
}
