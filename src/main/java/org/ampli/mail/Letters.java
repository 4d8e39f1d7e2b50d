package org.ampli.mail;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mails that wait for the post, those that it would not take, and where there is no post, those that were written.
 */
@Component
class Letters {

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    void add(Letter letter) {
        database.sql("""
                        insert into mail (id, recipient, reply_to, subject, text, written_at, expires_at)
                        values (:id, :recipient, :reply, :subject, :text, :now, :until)
                        """)
                .param("id", letter.id())
                .param("recipient", letter.recipient())
                .param("reply", letter.replyTo(), Types.VARCHAR)
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("now", at(letter.writtenAt()))
                .param("until", at(letter.expiresAt()))
                .update();
    }

    /** Begins a try; empty when the mail has left already, was given up, or is of no use any more. */
    Optional<Letter> take(UUID id, Instant now) {
        database.sql("""
                        update mail set given_up_at = :now, text = ''
                         where id = :id and sent_at is null and given_up_at is null and expires_at <= :now
                        """).param("id", id).param("now", at(now)).update();
        return database.sql("""
                        update mail set tries = tries + 1 where id = :id and sent_at is null and given_up_at is null
                        returning id, recipient, reply_to, subject, text, written_at, expires_at, tries
                        """).param("id", id).query(Letter.class).optional();
    }

    /**
     * Notes that a mail has left. Its text, which may hold a link that opens a session, is kept only where it is shown.
     */
    void sent(UUID id, Instant now, boolean keepText) {
        database.sql("""
                        update mail set sent_at = :now, text = case when :keep then text else '' end where id = :id
                        """)
                .param("id", id)
                .param("now", at(now))
                .param("keep", keepText)
                .update();
    }

    /** Notes why a mail did not leave, and whether it is tried again. */
    void failed(UUID id, Instant now, String why, boolean givenUp) {
        database.sql("""
                        update mail set failed_at = :now, failure = :why, given_up_at = case when :givenUp then :now end
                         where id = :id
                        """)
                .param("id", id)
                .param("now", at(now))
                .param("why", why)
                .param("givenUp", givenUp)
                .update();
    }

    /** Begins anew with a mail that was given up or waits; false when it has left, or is of no use any more. */
    boolean revive(UUID id, Instant now) {
        return database.sql("""
                        update mail set tries = 0, given_up_at = null
                         where id = :id and sent_at is null and failed_at is not null and expires_at > :now
                        """).param("id", id).param("now", at(now)).update() > 0;
    }

    /**
     * One mail that did not leave, as the network office sees it: never its text, which may open a session.
     *
     * @param nextTry when it is tried again, null when it was given up
     * @param useful whether it would still serve somebody
     */
    record Unsent(
            UUID id,
            String recipient,
            String subject,
            Instant writtenAt,
            int tries,
            String failure,
            @Nullable Instant nextTry,
            boolean useful) {}

    List<Unsent> unsent(Instant now) {
        return database.sql("""
                        select m.id, m.recipient, m.subject, m.written_at, m.tries, m.failure, m.expires_at > :now as useful,
                               case when m.given_up_at is null then j.execution_time end as next_try
                          from mail m left join job j on j.task_name = :post and j.task_instance = m.id::text
                         where m.failed_at is not null and m.sent_at is null
                         order by m.given_up_at is null, m.written_at desc, m.id limit 200
                        """)
                .param("now", at(now))
                .param("post", Posting.POST.getTaskName())
                .query(Unsent.class)
                .list();
    }

    List<Letter> latest() {
        return database.sql("""
                        select id, recipient, reply_to, subject, text, written_at, expires_at, tries from mail
                         order by written_at desc, id limit 50
                        """).query(Letter.class).list();
    }

    void forget(Instant before) {
        database.sql("delete from mail where written_at < :before")
                .param("before", at(before))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
