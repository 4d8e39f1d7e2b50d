package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ampli.assessment.Selects.Select;
import org.ampli.grid.Indicator;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team says under an indicator: remarks of its discussion, and ideas for improvement (C36). */
@Component
class Contributions {

    static final int LONGEST = 4_000;

    /** What is said under {@code :indicator}. */
    static final Select<Line> HERE = new Select<>("""
            select c.id, c.kind, c.content, c.said_at, c.said_by, p.name
              from contribution c join person p on p.id = c.said_by
             where c.indicator_id = :indicator and c.withdrawn_at is null
               and c.assessment_id = %s
             order by c.said_at, c.id
            """.formatted(Selects.GRID), Contributions::line);

    private final JdbcClient database;
    private final Opening opening;
    private final Live live;
    private final Clock clock;

    Contributions(JdbcClient database, Opening opening, Live live, Clock clock) {
        this.database = database;
        this.opening = opening;
        this.live = live;
        this.clock = clock;
    }

    /** A remark of the discussion, or an idea for improvement. */
    enum Kind {
        REMARK("discussion"),
        IDEA("ideas");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        /** Where it stands: in addresses, in the page, and in message keys. */
        String place() {
            return place;
        }
    }

    record Line(UUID id, Kind kind, String text, Instant at, PersonId author, String by) {}

    @Transactional
    void say(Member member, Indicator indicator, Kind kind, UUID id, String text) {
        String said = text.replace("\r\n", "\n").strip();
        if (said.isEmpty()) {
            throw Refusal.invalid("assessment.refusal.nothingSaid");
        }
        if (said.codePointCount(0, said.length()) > LONGEST) {
            throw Refusal.invalid("assessment.refusal.saidTooLong", LONGEST);
        }
        database.sql("""
                        insert into contribution (id, assessment_id, indicator_id, kind, content, said_at, said_by)
                        values (:id, :assessment, :indicator, :kind, :content, :at, :by) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("assessment", opening.of(member).id().value())
                .param("indicator", indicator.id().value())
                .param("kind", kind.name())
                .param("content", said)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        live.tell(member.ownCite().value(), "said", indicator.code());
    }

    /** Takes back what one said oneself; it stays in the table and leaves the pages. */
    @Transactional
    void withdraw(Member member, Indicator indicator, UUID id) {
        int rows = database.sql("""
                        update contribution set withdrawn_at = :at
                         where id = :id and said_by = :by and withdrawn_at is null
                        """)
                .param("id", id)
                .param("by", member.person().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            throw Refusal.notFound();
        }
        live.tell(member.ownCite().value(), "said", indicator.code());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("said_by", UUID.class)),
                row.getString("name"));
    }
}
