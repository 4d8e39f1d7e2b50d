package org.ampli.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The technical group sorts, the steering group decides, and who proposed reads the answer. */
@Component
class WatchTasks implements Tasks {

    private final JdbcClient database;

    WatchTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        List<Task> tasks = new ArrayList<>();
        database.sql("""
                        select count(*) filter (where p.sorting is null) as unsorted,
                               count(*) filter (where p.sorting = 'KEPT' and p.decision is null) as undecided,
                               count(*) filter (where p.proposed_by = :me and p.answer_read_at is null
                                                  and (p.decision is not null or p.sorting = 'SET_ASIDE')) as answered
                          from change_proposal p where p.withdrawn_at is null
                        """).param("me", member.person().value()).query(row -> {
            task(tasks, member.reads(), "watch.task.sort", "?state=new", row.getInt("unsorted"));
            task(tasks, member.steers(), "watch.task.decide", "?state=kept", row.getInt("undecided"));
            task(tasks, true, "watch.task.answered", "?by=me", row.getInt("answered"));
        });
        return tasks;
    }

    private static void task(List<Task> tasks, boolean theirs, String key, String which, int count) {
        if (theirs && count > 0) {
            tasks.add(Task.of(key, "/grid-proposals" + which, null, count));
        }
    }
}
