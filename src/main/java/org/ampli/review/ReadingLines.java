package org.ampli.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.pairing.ReaderPlace;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody reads, this year and before; of what is read, only what they did themselves. */
@Component
class ReadingLines {

    private static final String LINES = """
            select c.year, replace(i.name, '''', '’') as name, i.slug, r.place, c.closed_at is not null as closed,
                   g.assessment_id, d.day, s.sent_at, coalesce(s.number, 0) as sendings, g.unsealed_at,
                   (select o.done_at from reading_done o where o.assessment_id = g.assessment_id
                       and o.person_id = r.person_id and o.sending_id = s.sending_id) as done_at,
                   (select count(*) from grid_indicator q where q.edition_id = a.edition_id and not q.coming) as total,
                   (select count(*) from (
                       select m.indicator_id from remark m join draft t on t.id = m.id and t.body ~ '\\S'
                        where m.assessment_id = g.assessment_id and m.person_id = r.person_id
                        union
                       select n.indicator_id from nothing_to_say n
                        where n.assessment_id = g.assessment_id and n.person_id = r.person_id) x) as read
              from pair_reader r
              join campaign c on c.id = r.campaign_id and c.launched_on is not null
              join cite i on i.id = r.cite_id
              left join assessment a on a.campaign_id = r.campaign_id and a.cite_id = r.cite_id
              left join reading g on g.assessment_id = a.id
              left join reading_day d on d.assessment_id = g.assessment_id
              left join reading_sending s on s.assessment_id = g.assessment_id
             where r.person_id = :person and r.until_at is null
               and (c.closed_at is null or g.assessment_id is not null)
             order by c.closed_at is not null, c.year desc, d.day nulls last, i.slug
            """;

    private final JdbcClient database;

    ReadingLines(JdbcClient database) {
        this.database = database;
    }

    List<ReadingLine> of(Member member) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        return database.sql(LINES)
                .param("person", member.person().value())
                .query(ReadingLines::line)
                .list();
    }

    private static ReadingLine line(ResultSet row, int number) throws SQLException {
        return new ReadingLine(
                row.getInt("year"),
                row.getString("name"),
                row.getString("slug"),
                ReaderPlace.valueOf(row.getString("place")),
                row.getBoolean("closed"),
                row.getObject("assessment_id", UUID.class),
                row.getObject("day", LocalDate.class),
                Readings.instant(row, "sent_at"),
                row.getInt("sendings"),
                Readings.instant(row, "unsealed_at"),
                Readings.instant(row, "done_at"),
                row.getInt("total"),
                row.getInt("read"));
    }
}
