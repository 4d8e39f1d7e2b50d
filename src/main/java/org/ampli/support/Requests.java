package org.ampli.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ampli.improvement.Typed;
import org.ampli.improvement.WrongFields;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Help that one side asks for or offers, and what the other answers, once (C22, C57). */
@Component
@Transactional
class Requests {

    static final int LONGEST = 4000;

    private final JdbcClient database;
    private final Circle circle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(JdbcClient database, Circle circle, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.circle = circle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A request or an offer.
     *
     * @param accepted null while it waits
     */
    record Line(
            UUID id,
            CiteId cite,
            Party side,
            String content,
            Instant askedAt,
            PersonId asker,
            String askedBy,
            @Nullable Boolean accepted,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        boolean waits() {
            return accepted == null;
        }
    }

    private static final String LINE = """
            select r.id, r.cite_id, r.side, r.content, r.asked_at, p.id as asker, p.name as asked_by, r.accepted, r.answer, r.answered_at,
                   a.name as answered_by
              from support_request r
              join person p on p.id = r.asked_by
              left join person a on a.id = r.answered_by
            """;

    List<Line> of(CiteId cite) {
        return database.sql(LINE + "where r.cite_id = :cite order by r.accepted is not null, r.asked_at desc limit 100")
                .param("cite", cite.value())
                .query(Requests::line)
                .list();
    }

    void ask(Circle.Place place, UUID once, String typed) {
        place.refuseUnlessActs();
        WrongFields.Found wrong = new WrongFields.Found();
        String text = within(wrong, "text", typed);
        wrong.refuse();
        Instant now = now();
        int asked = database.sql("""
                        insert into support_request (id, cite_id, side, content, asked_at, asked_by)
                        values (:id, :cite, :side, :content, :now, :by) on conflict do nothing
                        """)
                .param("id", once)
                .param("cite", place.cite().value())
                .param("side", place.side().name())
                .param("content", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", place.member().person().value())
                .update();
        if (asked == 1) {
            events.publishEvent(new HelpAsked(
                    once,
                    place.cite(),
                    place.side() == Party.READER,
                    place.member().person(),
                    now));
        }
    }

    /** The other side accepts or declines with a word; the Cité's page on which it stands. */
    Circle.Place answer(Member member, UUID id, boolean accepted, String typed) {
        Line line = find(id);
        Circle.Place place = circle.place(member, line.cite());
        place.refuseUnlessActs();
        if (place.side() == line.side()) {
            throw Refusal.forbidden("support.refusal.otherSide");
        }
        WrongFields.Found wrong = new WrongFields.Found();
        String text = within(wrong, "answer", typed);
        wrong.refuse();
        Instant now = now();
        int answered = database.sql("""
                        update support_request
                           set accepted = :accepted, answer = :answer, answered_at = :now, answered_by = :by
                         where id = :id and accepted is null
                        """)
                .param("id", id)
                .param("accepted", accepted)
                .param("answer", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        if (answered == 0 && !text.equals(find(id).answer())) {
            throw Refusal.conflict("support.refusal.answered");
        }
        if (answered == 1) {
            events.publishEvent(new HelpAnswered(id, line.cite(), accepted, line.asker(), member.person(), now));
        }
        return place;
    }

    Line find(UUID id) {
        return database.sql(LINE + "where r.id = :id")
                .param("id", id)
                .query(Requests::line)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private static String within(WrongFields.Found wrong, String field, @Nullable String typed) {
        String text = Typed.text(typed);
        if (text.isEmpty()) {
            wrong.in(field, "support.refusal.nothing");
        }
        if (text.length() > LONGEST) {
            wrong.in(field, "improvement.refusal.tooLong", LONGEST);
        }
        return text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Line(
                row.getObject("id", UUID.class),
                new CiteId(row.getObject("cite_id", UUID.class)),
                Party.valueOf(row.getString("side")),
                row.getString("content"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("asker", UUID.class)),
                row.getString("asked_by"),
                (Boolean) row.getObject("accepted"),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                row.getString("answered_by"));
    }
}
