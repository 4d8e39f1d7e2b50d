package org.ampli.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats that are vacant or soon will be, and candidacies that wait for a word. */
@Component
class GovernanceTasks implements Tasks {

    private final JdbcClient database;

    GovernanceTasks(JdbcClient database) {
        this.database = database;
    }

    /** What waits, whoever it waits for. */
    private record Waiting(
            int agreements,
            int answers,
            int acceptances,
            @Nullable String proposal,
            int sitting,
            int ending,
            @Nullable LocalDate nextEnd,
            @Nullable LocalDate ownEnd) {

        static Waiting of(ResultSet row, int number) throws SQLException {
            return new Waiting(
                    row.getInt("agreements"),
                    row.getInt("answers"),
                    row.getInt("acceptances"),
                    row.getString("proposal"),
                    row.getInt("sitting"),
                    row.getInt("ending"),
                    row.getObject("next_end", LocalDate.class),
                    row.getObject("own_end", LocalDate.class));
        }
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        List<Task> tasks = new ArrayList<>();
        if (!CandidacyPages.concerns(member) && !member.reads()) {
            return tasks;
        }
        Waiting waiting = waiting(member, now.atZone(Page.ZONE).toLocalDate());
        if (waiting.ownEnd() != null) {
            tasks.add(Task.of("governance.task.ownEnd", "/technical-group", waiting.ownEnd()));
        }
        if (waiting.proposal() != null) {
            tasks.add(Task.of("governance.task.proposal", "/candidacies/" + waiting.proposal(), null));
        }
        if (waiting.agreements() > 0) {
            tasks.add(Task.of("governance.task.agreement", "/candidacies", null, waiting.agreements()));
        }
        if (member.steers()) {
            steering(waiting, tasks);
        }
        return tasks;
    }

    private static void steering(Waiting waiting, List<Task> tasks) {
        if (waiting.answers() > 0) {
            tasks.add(Task.of("governance.task.answer", "/candidacies", null, waiting.answers()));
        }
        if (waiting.acceptances() > 0) {
            tasks.add(Task.of("governance.task.seat", "/candidacies", null, waiting.acceptances()));
        }
        if (waiting.ending() > 0) {
            tasks.add(Task.of("governance.task.ending", "/technical-group", waiting.nextEnd(), waiting.ending()));
        }
        if (waiting.sitting() < SeatPlan.SEATS) {
            tasks.add(Task.of("governance.task.vacant", "/technical-group", null, SeatPlan.SEATS - waiting.sitting()));
        }
    }

    private Waiting waiting(Member member, LocalDate today) {
        return database.sql("""
                        with open as (
                             select * from candidacy
                              where withdrawn_at is null and answered_at is null),
                             term as (
                             select person_id, ends_on from mandate m
                              where role = 'TECHNICAL_GROUP' and starts_on <= :today
                                and (ends_on is null or ends_on > :today)),
                             ending as (
                             select * from term
                              where ends_on <= :soon
                                and not exists (select from mandate n
                                                 where n.person_id = term.person_id and n.role = 'TECHNICAL_GROUP'
                                                   and n.starts_on >= term.ends_on and n.ends_on > n.starts_on))
                        select (select count(*) from open
                                 where agreed_at is null and cite_id = :managed and person_id <> :person) as agreements,
                               (select count(*) from open
                                 where agreed_at is not null and volunteered_at is not null
                                   and person_id <> :person) as answers,
                               (select count(*) from candidacy where accepted and mandate_id is null) as acceptances,
                               (select id::text from open
                                 where volunteered_at is null and person_id = :person) as proposal,
                               (select count(*) from term) as sitting,
                               (select count(*) from ending) as ending,
                               (select min(ends_on) from ending) as next_end,
                               (select min(ends_on) from ending where person_id = :person) as own_end
                        """)
                .param("today", today)
                .param("soon", today.plusDays(SeatPlan.DAYS_AHEAD))
                .param("person", member.person().value())
                .param(
                        "managed",
                        member.is(Role.MANAGER) && member.cite() != null
                                ? member.cite().value()
                                : null,
                        Types.OTHER)
                .query(Waiting::of)
                .single();
    }
}
