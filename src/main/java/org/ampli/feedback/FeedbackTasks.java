package org.ampli.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The readers hear of a feedback that waits for their yes, the Cité of one that waits for its answer. */
@Component
class FeedbackTasks implements Tasks {

    /** Readings of which every text is agreed to by all who read, and not the whole by this member since. */
    private static final String TO_AGREE = """
            select r.assessment_id, replace(c.name, '''', '’') as name
              from reading r
              join assessment a on a.id = r.assessment_id
              join cite c on c.id = a.cite_id
              join campaign y on y.id = a.campaign_id and y.closed_at is null
              join pair_reader p on p.campaign_id = a.campaign_id and p.cite_id = a.cite_id
               and p.person_id = :person and p.until_at is null
             where r.unsealed_at is not null
               and not exists (select from joint_end e where e.assessment_id = r.assessment_id)
               and exists (select from common_remark m where m.assessment_id = r.assessment_id)
               and not exists (
                   select from (select assessment_id, indicator_id, facet from unsealed_remark
                                 union
                                select m.assessment_id, m.indicator_id, m.facet
                                  from common_remark m join draft d on d.id = m.id where d.body <> '') w
                     join pair_reader q on q.campaign_id = a.campaign_id and q.cite_id = a.cite_id and q.until_at is null
                    where w.assessment_id = r.assessment_id
                      and not exists (select from common_remark m
                                        join draft d on d.id = m.id
                                        join common_agreement g on g.remark_id = m.id and g.version = d.version
                                       where m.assessment_id = w.assessment_id and m.indicator_id = w.indicator_id
                                         and m.facet = w.facet and g.person_id = q.person_id))
               and not exists (
                   select from feedback f
                     join draft d on d.id = f.introduction_id
                     join feedback_agreement g on g.feedback_id = f.id and g.person_id = :person
                    where f.assessment_id = r.assessment_id
                      and g.agreed_at > greatest(d.written_at, (
                          select max(x.written_at) from common_remark m join draft x on x.id = m.id
                           where m.assessment_id = r.assessment_id)))
             order by 2
            """;

    private final JdbcClient database;
    private final Feedbacks feedbacks;

    FeedbackTasks(JdbcClient database, Feedbacks feedbacks) {
        this.database = database;
        this.feedbacks = feedbacks;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        List<Task> tasks = new ArrayList<>();
        if (member.reads()) {
            tasks.addAll(database.sql(TO_AGREE)
                    .param("person", member.person().value())
                    .query((row, number) -> Task.of(
                            "feedback.task.agree",
                            "/readings/" + row.getObject("assessment_id", UUID.class) + "/feedback",
                            null,
                            row.getString("name")))
                    .list());
        }
        CiteId cite = member.cite();
        if (cite != null && member.fills()) {
            feedbacks.sentTo(cite).stream()
                    .filter(line -> !line.closed() && !line.bare().replied(now))
                    .map(line -> Task.of(
                            "feedback.task.reply",
                            "/feedback/" + line.bare().id().value(),
                            line.bare().replyBy(),
                            line.year()))
                    .forEach(tasks::add);
        }
        return tasks;
    }
}
