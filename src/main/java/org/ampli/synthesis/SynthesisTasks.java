package org.ampli.synthesis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The syntheses that a reader may conclude, and those that the steering group may release. */
@Component
class SynthesisTasks implements Tasks {

    private static final String DUE = """
            (select d.day from campaign_day d where d.campaign_id = m.id and d.milestone = 'SYNTHESES') as due
            """;

    private static final String READER = """
            select false as release, c.name, null::integer as year, '/readings/' || a.id || '/synthesis' as address, %s
              from pair_reader r
              join campaign m on m.id = r.campaign_id and m.closed_at is null
              join assessment a on a.campaign_id = r.campaign_id and a.cite_id = r.cite_id
              join cite c on c.id = a.cite_id
              join feedback f on f.assessment_id = a.id and f.sent_at is not null
              left join reply_end e on e.feedback_id = f.id
             where :reads and r.person_id = :person and r.until_at is null
               and (e.feedback_id is not null or f.reply_by < :today)
               and not exists (select from synthesis_version v where v.synthesis_id = a.id)
               and not exists (select from synthesis_agreement g
                                where g.synthesis_id = a.id and g.person_id = :person
                                  and g.agreed_at > all (select coalesce(d.written_at, d.begun_at)
                                                           from synthesis_line l join draft d on d.id = l.id
                                                          where l.synthesis_id = a.id))
            """.formatted(DUE);

    private static final String STEERER = """
            select true, '', m.year, '/campaigns/' || m.year || '/release', %s
              from campaign m
             where :steers and m.practice_of is null and m.launched_on is not null and m.closed_at is null
               and not exists (select from release r where r.campaign_id = m.id)
               and exists (select from synthesis_version v join synthesis s on s.id = v.synthesis_id
                            where s.campaign_id = m.id)
            """.formatted(DUE);

    private final JdbcClient database;

    SynthesisTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        if (!member.reads() && !member.steers()) {
            return List.of();
        }
        UUID person = member.person().value();
        return database.sql(READER + "union all\n" + STEERER)
                .param("reads", member.reads())
                .param("steers", member.steers())
                .param("person", person)
                .param("today", now.atZone(Page.ZONE).toLocalDate())
                .query((row, number) -> Task.of(
                        row.getBoolean("release") ? "synthesis.task.release" : "synthesis.task.write",
                        row.getString("address"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("release") ? (Object) row.getInt("year") : row.getString("name")))
                .list();
    }
}
