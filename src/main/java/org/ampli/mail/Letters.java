package org.ampli.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that wait for the post, and where there is no post, those that were written. */
@Component
class Letters {

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    void add(Letter letter, Instant until) {
        database.sql("""
                        insert into mail (id, recipient, subject, text, written_at, expires_at, next_try_at)
                        values (:id, :recipient, :subject, :text, :now, :until, :now)
                        """)
                .param("id", letter.id())
                .param("recipient", letter.recipient())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("now", at(letter.writtenAt()))
                .param("until", at(until))
                .update();
    }

    /** Takes one mail that is due; whoever takes it has two minutes, then another may try, each time later. */
    Optional<Letter> take(Instant now) {
        return database.sql("""
                        update mail set tries = tries + 1,
                               next_try_at = :now + least(interval '2 minutes' * power(2, tries), interval '6 hours')
                         where id = (select id from mail
                                      where sent_at is null and next_try_at <= :now and expires_at > :now
                                      order by written_at limit 1 for update skip locked)
                        returning id, recipient, subject, text, written_at, tries
                        """).param("now", at(now)).query(Letter.class).optional();
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
        database.sql("delete from mail where written_at < :now - interval '30 days'")
                .param("now", at(now))
                .update();
    }

    List<Letter> latest() {
        return database.sql("""
                        select id, recipient, subject, text, written_at, tries from mail
                         order by written_at desc, id limit 50
                        """).query(Letter.class).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
