package org.ampli.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.pairing.ReaderPlace;
import org.ampli.sending.SendingId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The readings, each found through one of its readers: for anybody else there is none. */
@Component
class Readings {

    private static final String READING = """
            select g.assessment_id, a.cite_id, a.edition_id, c.year, replace(i.name, '''', '’') as name, i.context,
                   r.place, d.day, g.unsealed_at, g.unsealed_cause, c.closed_at is not null as closed,
                   s.sending_id, s.number, s.sent_at,
                   (select o.done_at from reading_done o where o.assessment_id = g.assessment_id
                       and o.person_id = r.person_id and o.sending_id = s.sending_id) as done_at
              from reading g
              join assessment a on a.id = g.assessment_id
              join campaign c on c.id = a.campaign_id
              join cite i on i.id = a.cite_id
              join reading_reader r on r.assessment_id = g.assessment_id
              join reading_day d on d.assessment_id = g.assessment_id
              join reading_sending s on s.assessment_id = g.assessment_id
             where g.assessment_id = :id and r.person_id = :person
            """;

    private static final String HELD = """
            select r.place
              from reading g
              join assessment a on a.id = g.assessment_id
              join pair_reader r on r.campaign_id = a.campaign_id and r.cite_id = a.cite_id and r.until_at is null
             where g.assessment_id = :id and r.person_id = :person
            """;

    private final JdbcClient database;

    Readings(JdbcClient database) {
        this.database = database;
    }

    Reading find(Member member, AssessmentId id) {
        return asked(READING, member, id)
                .query(Readings::reading)
                .optional()
                .filter(found -> member.reads())
                .orElseThrow(Refusal::notFound);
    }

    /** The same, for writing: it stays sealed, and the member its reader, until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Reading sharing(Member member, AssessmentId id) {
        return held(member, id, " for share of g, r");
    }

    /** The same, for a gesture that waits for every writer and keeps the others waiting. */
    @Transactional(propagation = Propagation.MANDATORY)
    Reading alone(Member member, AssessmentId id) {
        return held(member, id, " for update of g for share of r");
    }

    private Reading held(Member member, AssessmentId id, String lock) {
        asked(HELD + lock, member, id).query(String.class).optional().orElseThrow(Refusal::notFound);
        return find(member, id);
    }

    private JdbcClient.StatementSpec asked(String sql, Member member, AssessmentId id) {
        return database.sql(sql)
                .param("id", id.value())
                .param("person", member.person().value());
    }

    /** Says that a reader is done with what was sent; twice is once. */
    void done(Reading reading, Member member, Instant now) {
        database.sql("""
                        insert into reading_done (assessment_id, person_id, place, sending_id, done_at)
                        values (:id, :person, :place, :sending, :now) on conflict do nothing
                        """)
                .param("id", reading.assessment().value())
                .param("person", member.person().value())
                .param("place", reading.place().name())
                .param("sending", reading.sent().id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void resume(Reading reading, Member member) {
        database.sql("""
                        delete from reading_done
                         where assessment_id = :id and person_id = :person and sending_id = :sending
                        """)
                .param("id", reading.assessment().value())
                .param("person", member.person().value())
                .param("sending", reading.sent().id().value())
                .update();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        String cause = row.getString("unsealed_cause");
        return new Reading(
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                new GridEditionId(row.getObject("edition_id", UUID.class)),
                row.getInt("year"),
                row.getString("name"),
                row.getString("context"),
                ReaderPlace.valueOf(row.getString("place")),
                row.getObject("day", LocalDate.class),
                instant(row, "unsealed_at"),
                cause == null ? null : ReadingUnsealed.Cause.valueOf(cause),
                row.getBoolean("closed"),
                new Reading.Sent(
                        new SendingId(row.getObject("sending_id", UUID.class)),
                        row.getInt("number"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()),
                instant(row, "done_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
