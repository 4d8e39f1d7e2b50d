package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The team of a Cité is expected to answer what its readers ask: one thing to do, however many they are. */
@Component
class QuestionTasks implements Tasks {

    private final JdbcClient database;

    QuestionTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        CiteId cite = member.cite();
        if (cite == null || !member.fills()) {
            return List.of();
        }
        return database.sql("""
                        select count(*) as many, min(l.answer_by) as by
                          from question q
                          join question_letter l on l.id = q.letter_id
                          join assessment a on a.id = q.assessment_id
                          join campaign c on c.id = a.campaign_id and c.closed_at is null
                         where a.cite_id = :cite and q.withdrawn_at is null
                           and not exists (select from question_answer w where w.question_id = q.id and w.sent_at is not null)
                        having count(*) > 0
                        """)
                .param("cite", cite.value())
                .query((row, number) -> Task.of(
                        "question.task", "/questions", row.getObject("by", LocalDate.class), row.getInt("many")))
                .list();
    }
}
