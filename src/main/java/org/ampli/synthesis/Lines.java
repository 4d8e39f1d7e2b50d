package org.ampli.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.draft.DraftText;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the syntheses that are being written. */
@Component
class Lines {

    private static final String LINES = """
            select l.id, l.part, l.heading, d.body, d.version, d.written_at, p.name as writer,
                   array(select i.code from synthesis_link k join grid_indicator i on i.id = k.indicator_id
                          where k.line_id = l.id order by i.position) as codes
              from synthesis_line l
              join draft d on d.id = l.id
              left join person p on p.id = d.written_by
            """;

    private final JdbcClient database;

    Lines(JdbcClient database) {
        this.database = database;
    }

    /** Every line that stands, by theme and heading in the order in which they were added. */
    List<WrittenLine> of(SynthesisId synthesis) {
        return database.sql(LINES + """
                         where l.synthesis_id = :synthesis and l.removed_at is null
                         order by l.position, l.id
                        """)
                .param("synthesis", synthesis.value())
                .query((row, number) -> line(row))
                .list();
    }

    /** A line of this synthesis, whether it stands or was taken away. */
    Optional<WrittenLine> find(SynthesisId synthesis, LineId id) {
        return database.sql(LINES + " where l.synthesis_id = :synthesis and l.id = :id")
                .param("synthesis", synthesis.value())
                .param("id", id.value())
                .query((row, number) -> line(row))
                .optional();
    }

    /** Makes place for a line, whose text exists already; false when it was made before. */
    boolean add(SynthesisId synthesis, WrittenLine line, Member by, Instant now) {
        return database.sql("""
                                insert into synthesis_line (id, synthesis_id, part, heading, position, added_at, added_by)
                                select :id, :synthesis, :part, :heading,
                                       coalesce((select max(position) + 1 from synthesis_line
                                                  where synthesis_id = :synthesis), 0), :now, :by
                                on conflict do nothing
                                """)
                        .param("id", line.id().value())
                        .param("synthesis", synthesis.value())
                        .param("part", line.part())
                        .param("heading", line.heading().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.person().value())
                        .update()
                == 1;
    }

    /** The indicators that a line rests on, in the place of those before. */
    void link(LineId line, Collection<IndicatorId> indicators) {
        UUID[] ids = indicators.stream().map(IndicatorId::value).toArray(UUID[]::new);
        database.sql("delete from synthesis_link where line_id = :line and indicator_id <> all(:ids)")
                .param("line", line.value())
                .param("ids", ids)
                .update();
        database.sql("""
                        insert into synthesis_link (line_id, indicator_id) select :line, unnest(:ids)
                        on conflict do nothing
                        """).param("line", line.value()).param("ids", ids).update();
    }

    void remove(LineId line, Member by, Instant now) {
        database.sql("""
                        update synthesis_line set removed_at = :now, removed_by = :by
                         where id = :line and removed_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("line", line.value())
                .update();
    }

    void putBack(LineId line) {
        database.sql("update synthesis_line set removed_at = null, removed_by = null where id = :line")
                .param("line", line.value())
                .update();
    }

    private static WrittenLine line(ResultSet row) throws SQLException {
        return new WrittenLine(
                new LineId(row.getObject("id", UUID.class)),
                row.getString("part"),
                Heading.valueOf(row.getString("heading")),
                DraftText.of(row, 0),
                List.of((String[]) row.getArray("codes").getArray()));
    }
}
