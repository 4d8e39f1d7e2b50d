package org.ampli.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ampli.network.CiteId;
import org.ampli.review.ActionsBorn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a Cité may begin an action from: only what its own team proposed, or what was sent or released to it.
 *
 * <p>A line of a synthesis is known by its words, so that it stays the same in a later version that repeats them.
 */
@Component
class ActionOrigins implements ActionsBorn {

    private static final String ORIGIN = """
            with told as (
                 select v.id, v.number, r.released_at, convert_from(v.content, 'UTF8')::jsonb as said
                   from synthesis_version v
                   join synthesis_release r on r.version_id = v.id
                   join synthesis s on s.id = v.synthesis_id
                   join assessment a on a.id = s.assessment_id and a.cite_id = :cite),
            line as (
                 select md5((t.said ->> 'cite') || '|' || (t.said ->> 'year') || '|' || (l.line ->> 'text'))::uuid as origin,
                        t.*, l.line
                   from told t, jsonb_path_query(t.said, '$.themes[*].groups[*].lines[*]') as l (line))
            select * from (
                select 'IDEA' as kind, c.id, c.content as text, array[g.code] as codes, p.name as by, c.said_at as at,
                       null as path, 0 as number
                  from contribution c
                  join assessment a on a.id = c.assessment_id and a.cite_id = :cite
                  join grid_indicator g on g.id = c.indicator_id
                  join person p on p.id = c.said_by
                 where c.id = :id and c.kind = 'IDEA' and c.withdrawn_at is null
                union all
                select 'FEEDBACK', i.id, i.body, array[g.code], null, f.sent_at, '/feedback/' || f.id || '#i' || i.id, 0
                  from feedback_item i
                  join feedback f on f.id = i.feedback_id and f.sent_at is not null
                  join assessment a on a.id = f.assessment_id and a.cite_id = :cite
                  join grid_indicator g on g.id = i.indicator_id
                 where i.id = :id
                union all
                select 'SYNTHESIS', l.origin, l.line ->> 'text',
                       array(select jsonb_array_elements_text(l.line -> 'indicators')), null, l.released_at,
                       '/syntheses/' || l.id || '#l' || l.origin, l.number
                  from line l where l.origin = :id) o
             order by number desc limit 1
            """;

    private final JdbcClient database;

    ActionOrigins(JdbcClient database) {
        this.database = database;
    }

    /** One that this Cité knows. */
    Optional<Origin> find(CiteId cite, UUID id) {
        return database.sql(ORIGIN)
                .param("cite", cite.value())
                .param("id", id)
                .query(ActionOrigins::origin)
                .optional();
    }

    @Override
    public Map<UUID, List<Born>> of(CiteId cite) {
        record Line(UUID origin, Born born) {}
        return database
                .sql("""
                        select a.id, a.origin_id, a.what
                          from plan_action a join action_plan p on p.id = a.plan_id
                         where p.cite_id = :cite and a.origin_id is not null
                         order by a.added_at, a.id
                        """)
                .param("cite", cite.value())
                .query((row, number) -> new Line(
                        row.getObject("origin_id", UUID.class),
                        new Born(row.getString("what"), "/improvement/actions/" + row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::origin, Collectors.mapping(Line::born, Collectors.toList())));
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        return new Origin(
                Origin.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("text"),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("path"));
    }
}
