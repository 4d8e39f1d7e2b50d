package org.ampli.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.sending.SendingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the readers say of what was sent; a reader sees of it what this room's seal lets them see, and nothing else. */
@Component
class Remarks {

    /**
     * Those whose place the reader took over: each left for good, and whoever took their place next read nothing of
     * this Cité beside them. Two readers who change places inherit nothing from one another.
     */
    private static final String HEIRS = """
            recursive term as (
                select r.person_id, r.place, r.since_at, coalesce(r.until_at, 'infinity') as until_at
                  from pair_reader r
                  join assessment a on a.campaign_id = r.campaign_id and a.cite_id = r.cite_id
                 where a.id = :assessment),
            heir as (
                select cast(:reader as uuid) as person_id
                 union
                select gone.person_id
                  from heir h
                  join term next on next.person_id = h.person_id
                  join term gone on gone.place = next.place and gone.person_id <> next.person_id
                                and gone.until_at <= next.since_at
                 where not exists (select from term t where t.person_id = gone.person_id and t.until_at > gone.until_at)
                   and not exists (select from term t where t.place = gone.place
                                      and t.since_at >= gone.until_at and t.since_at < next.since_at)
                   and not exists (select from term t where t.person_id = next.person_id and t.since_at < gone.until_at))
            """;

    /**
     * A reader's own, those of whoever sat at their place before, and once unsealed everybody's; blank ones say
     * nothing.
     */
    private static final String SEEN = "with " + HEIRS + """
            select m.indicator_id, m.facet, m.person_id, m.place, s.number as written,
                   coalesce((select max(k.number) from remark_carried c join sending k on k.id = c.sending_id
                              where c.remark_id = m.id), 0) as kept,
                   d.body, d.version, d.written_at, p.name as writer
              from reading g
              join remark m on m.assessment_id = g.assessment_id
              join draft d on d.id = m.id
              join sending s on s.id = m.sending_id
              join person p on p.id = m.person_id
             where g.assessment_id = :assessment
               and (m.person_id = :reader
                    or d.body ~ '\\S' and (g.unsealed_at is not null or m.person_id in (select person_id from heir)))
             order by array_position(array['LEAD', 'SECOND', 'THIRD'], m.place), m.begun_at
            """;

    private final JdbcClient database;

    Remarks(JdbcClient database) {
        this.database = database;
    }

    List<Remark> seen(Reading reading, Member reader) {
        return database.sql(SEEN)
                .param("assessment", reading.assessment().value())
                .param("reader", reader.person().value())
                .query(Remarks::remark)
                .list();
    }

    /** Of which indicators a reader has nothing to say, with the number of the sending that they read. */
    Map<IndicatorId, Integer> nothing(Reading reading, Member reader) {
        Map<IndicatorId, Integer> nothing = new HashMap<>();
        of("""
                select n.indicator_id, s.number from nothing_to_say n join sending s on s.id = n.sending_id
                 where n.assessment_id = :assessment and n.person_id = :reader
                """, reading, reader).query(row -> {
            nothing.put(new IndicatorId(row.getObject("indicator_id", UUID.class)), row.getInt("number"));
        });
        return nothing;
    }

    /** Makes place for a remark; it stands at the place that its author had when they began it. */
    void begin(Reading reading, Member reader, IndicatorId indicator, Facet facet, Instant now) {
        of("""
                insert into remark (id, assessment_id, indicator_id, facet, person_id, place, sending_id, begun_at)
                values (:id, :assessment, :indicator, :facet, :reader, :place, :sending, :now) on conflict do nothing
                """, reading, reader)
                .param(
                        "id",
                        Remark.id(reading.assessment(), reader.person(), indicator, facet)
                                .value())
                .param("indicator", indicator.value())
                .param("facet", facet.name())
                .param("place", reading.place().name())
                .param("sending", reading.sent().id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Written, or written again, beside what was sent last. */
    void written(DraftId remark, SendingId sending) {
        database.sql("update remark set sending_id = :sending where id = :id and sending_id <> :sending")
                .param("id", remark.value())
                .param("sending", sending.value())
                .update();
    }

    void keep(DraftId remark, SendingId sending, Instant now) {
        database.sql("""
                        insert into remark_carried (remark_id, sending_id, carried_at)
                        select m.id, :sending, :now from remark m where m.id = :id on conflict do nothing
                        """)
                .param("id", remark.value())
                .param("sending", sending.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sayNothing(Reading reading, Member reader, IndicatorId indicator, Instant now) {
        of("""
                insert into nothing_to_say (assessment_id, indicator_id, person_id, place, sending_id, said_at)
                values (:assessment, :indicator, :reader, :place, :sending, :now)
                    on conflict (assessment_id, person_id, indicator_id)
                    do update set sending_id = excluded.sending_id, said_at = excluded.said_at
                """, reading, reader)
                .param("indicator", indicator.value())
                .param("place", reading.place().name())
                .param("sending", reading.sent().id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void lift(Reading reading, Member reader, IndicatorId indicator) {
        of("""
                delete from nothing_to_say
                 where assessment_id = :assessment and person_id = :reader and indicator_id = :indicator
                """, reading, reader).param("indicator", indicator.value()).update();
    }

    private JdbcClient.StatementSpec of(String sql, Reading reading, Member reader) {
        return database.sql(sql)
                .param("assessment", reading.assessment().value())
                .param("reader", reader.person().value());
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                Facet.valueOf(row.getString("facet")),
                new PersonId(row.getObject("person_id", UUID.class)),
                ReaderPlace.valueOf(row.getString("place")),
                row.getInt("written"),
                row.getInt("kept"),
                DraftText.of(row, number));
    }
}
