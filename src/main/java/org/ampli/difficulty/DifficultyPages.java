package org.ampli.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages show of the difficulties that a member may see. */
@Component
class DifficultyPages {

    private static final String LINE = """
            select d.id, d.cite_id, c.name as cite_name, c.slug, i.code, d.content, d.reported_at, p.name as reported_by,
                   coalesce(s.kind = 'CLOSING', false) as closed, coalesce(l.side, 'CITE') as side, l.said_at, l.name as said_by
              from difficulty d
              join cite c on c.id = d.cite_id
              join person p on p.id = d.reported_by
              left join grid_indicator i on i.id = d.indicator_id
              left join lateral (select w.kind from difficulty_word w where w.difficulty_id = d.id and w.kind <> 'ANSWER'
                                  order by w.said_at desc, w.id limit 1) s on true
              left join lateral (select w.side, w.said_at, a.name from difficulty_word w join person a on a.id = w.said_by
                                  where w.difficulty_id = d.id order by w.said_at desc, w.id limit 1) l on true
            """;

    private final JdbcClient database;
    private final Difficulties difficulties;
    private final Clock clock;

    DifficultyPages(JdbcClient database, Difficulties difficulties, Clock clock) {
        this.database = database;
        this.difficulties = difficulties;
        this.clock = clock;
    }

    /**
     * One difficulty.
     *
     * @param code of the indicator that it is about, or null
     * @param side who had the last word
     */
    record Line(
            DifficultyId id,
            CiteId cite,
            String citeName,
            String slug,
            @Nullable String code,
            String content,
            Instant reportedAt,
            String reportedBy,
            boolean closed,
            Side side,
            @Nullable Instant saidAt,
            @Nullable String saidBy) {

        /** Whom it waits for, as the last part of a message key. */
        String state() {
            return closed ? "closed" : side == Side.CITE ? "waitsForReaders" : "waitsForCite";
        }
    }

    /** Something said, as the page shows it. */
    record Said(DifficultySaid.Kind kind, Side side, String content, Instant saidAt, String name) {}

    /** Those of the member's own Cité, the open ones first. */
    List<Line> own(CiteId cite) {
        return database.sql(LINE + "where d.cite_id = :cite order by closed, d.reported_at desc limit 100")
                .param("cite", cite.value())
                .query(DifficultyPages::line)
                .list();
    }

    /** Those of the Cités that the member helps, the open ones first. */
    List<Line> read(Member member) {
        return database.sql(LINE + """
                        where d.cite_id is distinct from :own and %s
                        order by closed, c.name, d.reported_at desc limit 300
                        """.formatted(WhoHelps.helps("d.cite_id")))
                .param("own", member.cite() == null ? null : member.cite().value(), Types.OTHER)
                .param("person", member.person().value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(DifficultyPages::line)
                .list();
    }

    /** One that the member may see. */
    Line find(Member member, DifficultyId id) {
        return database.sql(LINE + "where d.id = :id")
                .param("id", id.value())
                .query(DifficultyPages::line)
                .optional()
                .filter(line -> difficulties.visible(member, line.cite()))
                .orElseThrow(Refusal::notFound);
    }

    List<Said> said(DifficultyId id) {
        return database.sql("""
                        select w.kind, w.side, w.content, w.said_at, p.name
                          from difficulty_word w join person p on p.id = w.said_by
                         where w.difficulty_id = :id order by w.said_at, w.id
                        """).param("id", id.value()).query(Said.class).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        OffsetDateTime said = row.getObject("said_at", OffsetDateTime.class);
        return new Line(
                new DifficultyId(row.getObject("id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("cite_name"),
                row.getString("slug"),
                row.getString("code"),
                row.getString("content"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by"),
                row.getBoolean("closed"),
                Side.valueOf(row.getString("side")),
                said == null ? null : said.toInstant(),
                row.getString("said_by"));
    }
}
