package org.ampli.support;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.difficulty.WhoHelps;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an answer, and a contract that the other side has signed. */
@Component
class SupportTasks implements Tasks {

    private final JdbcClient database;

    SupportTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        if (!member.coordinates() && !member.reads()) {
            return List.of();
        }
        return database.sql("""
                        select case r.side when 'CITE' then 'support.task.CITE' else 'support.task.READER' end as kind,
                               '/support/cites/' || i.slug as address, i.name, r.asked_at as at
                          from support_request r join cite i on i.id = r.cite_id
                         where r.accepted is null
                           and (r.side = 'READER' and r.cite_id = :own
                                or r.side = 'CITE' and :reads and r.cite_id is distinct from :own and %s)
                        union all
                        select 'support.task.sign', '/support/contracts/' || c.id, i.name, s.signed_at
                          from support_contract c
                          join cite i on i.id = c.cite_id
                          join lateral (select s.side, s.signed_at from contract_signature s where s.contract_id = c.id
                                         order by s.signed_at desc limit 1) s on true
                         where c.signed_at is null and c.dropped_at is null
                           and (s.side = 'READER' and c.cite_id = :signs
                                or s.side = 'CITE' and c.reader_id = :person and :reads)
                         order by at limit 30
                        """.formatted(WhoHelps.helps("r.cite_id")))
                .param(
                        "own",
                        member.coordinates() && member.cite() != null
                                ? member.cite().value()
                                : null,
                        Types.OTHER)
                .param("signs", signs(member), Types.OTHER)
                .param("reads", member.reads())
                .param("person", member.person().value())
                .param("today", now.atZone(Page.ZONE).toLocalDate())
                .query((row, number) ->
                        Task.of(row.getString("kind"), row.getString("address"), null, row.getString("name")))
                .list();
    }

    /** The Cité for which they sign. */
    private static @Nullable UUID signs(Member member) {
        return member.is(Role.MANAGER) && member.cite() != null ? member.cite().value() : null;
    }
}
