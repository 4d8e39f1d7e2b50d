package org.ampli.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The technical group hears of a quarter without a meeting (C11), and of a meeting without minutes. */
@Component
class MeetingTasks implements Tasks {

    private final JdbcClient database;

    MeetingTasks(JdbcClient database) {
        this.database = database;
    }

    private record Waiting(int meetings, int unwritten) {}

    @Override
    public List<Task> of(Member member, Instant now) {
        List<Task> tasks = new ArrayList<>();
        if (!member.reads()) {
            return tasks;
        }
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        LocalDate quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        Waiting waiting = database.sql("""
                        select count(*) filter (where starts_at >= :from and starts_at < :until) as meetings,
                               count(*) filter (where ends_at < :now and minutes_at is null) as unwritten
                          from group_meeting where cancelled_at is null and starts_at > :since
                        """)
                .param("from", start(quarter))
                .param("until", start(quarter.plusMonths(3)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", start(today.minusYears(1)))
                .query(Waiting.class)
                .single();
        if (waiting.meetings() == 0) {
            LocalDate last = quarter.plusMonths(3).minusDays(1);
            tasks.add(Task.of("meeting.task.quarter", "/technical-group/meetings", last));
        }
        if (waiting.unwritten() > 0) {
            tasks.add(Task.of("meeting.task.minutes", "/technical-group/meetings", null, waiting.unwritten()));
        }
        return tasks;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Page.ZONE).toOffsetDateTime();
    }
}
