package org.ampli.following;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.GivingTime;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may give time hears who asks for it; the Cité hears for a week what was answered. */
@Component
class FollowingTasks implements Tasks {

    private static final Duration NEWS = Duration.ofDays(7);

    private final JdbcClient database;
    private final GivingTime time;

    FollowingTasks(JdbcClient database, GivingTime time) {
        this.database = database;
        this.time = time;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        if (!member.steers() && !member.reads() && !member.coordinates()) {
            return List.of();
        }
        return requests(member, now).stream()
                .flatMap(request -> task(member, request).stream())
                .toList();
    }

    private record Request(
            CiteId cite,
            String name,
            String address,
            boolean waiting,
            @Nullable LocalDate until) {}

    private Optional<Task> task(Member member, Request request) {
        if (request.waiting()) {
            return time.gives(member, request.cite())
                    ? Optional.of(Task.of("following.task.answer", request.address(), null, request.name()))
                    : Optional.empty();
        }
        if (!time.asks(member, request.cite())) {
            return Optional.empty();
        }
        return Optional.of(
                request.until() == null
                        ? Task.of("following.task.refused", request.address(), null)
                        : Task.of("following.task.granted", request.address(), request.until()));
    }

    private List<Request> requests(Member member, Instant now) {
        return database.sql("""
                        select i.id, i.name, '/campaigns/' || c.year || '/cites/' || i.slug as address,
                               e.decided_at is null as waiting, e.granted_until
                          from extension e
                          join campaign c on c.id = e.campaign_id
                          join cite i on i.id = e.cite_id
                         where c.practice_of is null and c.closed_at is null
                           and (e.decided_at is null or e.cite_id = :own and e.decided_at > :since)
                         order by i.name, e.decided_at
                        """)
                .param("own", member.cite() == null ? null : member.cite().value(), Types.OTHER)
                .param("since", now.minus(NEWS).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Request(
                        new CiteId(row.getObject("id", UUID.class)),
                        row.getString("name").replace('\'', '’'),
                        row.getString("address"),
                        row.getBoolean("waiting"),
                        row.getObject("granted_until", LocalDate.class)))
                .list();
    }
}
