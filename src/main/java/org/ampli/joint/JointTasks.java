package org.ampli.joint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A reader hears of the texts that wait for their yes, or for a common word at all. */
@Component
class JointTasks implements Tasks {

    private final JdbcClient database;

    JointTasks(JdbcClient database) {
        this.database = database;
    }

    /** Each facet of each answer of which somebody said something, with whether this member agrees to what stands. */
    private static final String WAITING = """
            select r.assessment_id, replace(c.name, '''', '’') as name, count(*) as waiting
              from reading r
              join assessment a on a.id = r.assessment_id
              join cite c on c.id = a.cite_id
              join campaign y on y.id = a.campaign_id and y.closed_at is null
              join pair_reader p on p.campaign_id = a.campaign_id and p.cite_id = a.cite_id
               and p.person_id = :person and p.until_at is null
              join (select assessment_id, indicator_id, facet from unsealed_remark
                     union
                    select m.assessment_id, m.indicator_id, m.facet
                      from common_remark m join draft d on d.id = m.id where d.body <> '') w using (assessment_id)
             where r.unsealed_at is not null
               and not exists (select from joint_end e where e.assessment_id = r.assessment_id)
               and not exists (select from common_remark m
                                 join draft d on d.id = m.id
                                 join common_agreement g on g.remark_id = m.id and g.version = d.version
                                where m.assessment_id = w.assessment_id and m.indicator_id = w.indicator_id
                                  and m.facet = w.facet and g.person_id = :person)
             group by 1, 2 order by 2
            """;

    @Override
    public List<Task> of(Member member, Instant now) {
        return member.reads()
                ? database.sql(WAITING)
                        .param("person", member.person().value())
                        .query((row, number) -> Task.of(
                                "joint.task",
                                "/readings/" + row.getObject("assessment_id", UUID.class) + "/joint",
                                null,
                                row.getString("name"),
                                row.getLong("waiting")))
                        .list()
                : List.of();
    }
}
