package org.ampli.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ampli.assessment.BesideIndicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said to a Cité in earlier years, and what it answered, beside the indicator that it was about (C39). */
@Component
class FeedbackBeside implements BesideIndicator {

    private final JdbcClient database;
    private final Clock clock;

    FeedbackBeside(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Note> beside(CiteId cite, IndicatorId indicator) {
        return database
                .sql("""
                        with recursive come (id) as (
                            select cast(:indicator as uuid)
                             union select l.source_id from grid_lineage l join come on l.indicator_id = come.id)
                        select i.id, i.feedback_id, i.facet, i.body, f.sent_at, r.kind, d.body as reply, d.written_at
                          from feedback_item i
                          join feedback f on f.id = i.feedback_id and f.sent_at is not null
                          join assessment a on a.id = f.assessment_id and a.cite_id = :cite
                          join campaign y on y.id = a.campaign_id and y.closed_at is not null
                          left join reply_end e on e.feedback_id = f.id
                          left join reply r on r.item_id = i.id and (e.ended_at is not null or f.reply_by < :today)
                          left join draft d on d.id = r.id
                         where i.indicator_id in (select id from come)
                         order by y.year desc, i.number limit 10
                        """)
                .param("indicator", indicator.value())
                .param("cite", cite.value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(FeedbackBeside::notes)
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Note> notes(ResultSet row, int number) throws SQLException {
        String path = "/feedback/" + row.getString("feedback_id") + "#i" + row.getString("id");
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                row.getString("body"), "feedback.beside." + row.getString("facet"), day(row, "sent_at"), path));
        String reply = row.getString("reply");
        if (reply != null && !reply.isBlank()) {
            String kind = row.getString("kind") == null ? "REPLY" : row.getString("kind");
            notes.add(new Note(reply, "feedback.beside." + kind, day(row, "written_at"), path));
        }
        return notes;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Page.ZONE)
                .toLocalDate();
    }
}
