package org.ampli.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the network has been asked, the steering group decides what becomes of a draft. */
@Component
class RevisionTasks implements Tasks {

    private final JdbcClient database;

    RevisionTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        if (!member.steers()) {
            return List.of();
        }
        return database.sql("""
                        select d.code from grid_edition d
                          join grid_edition p on p.id = d.previous_id and p.retired_at is null
                         where d.consultation_ends_on < :today and d.in_force_at is null and d.abandoned_at is null
                         order by d.consultation_ends_on, d.code
                        """)
                .param("today", LocalDate.ofInstant(now, Page.ZONE))
                .query((row, number) -> Task.of(
                        "revision.task.decide", "/grid-drafts/" + row.getString("code"), null, row.getString("code")))
                .list();
    }
}
