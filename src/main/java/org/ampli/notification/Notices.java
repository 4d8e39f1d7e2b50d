package org.ampli.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are told, and what they have been told. */
@Component
class Notices {

    private static final int LONGEST = 2000;

    /** What happened longer ago is in the history, and no news any more when Ampli hears of it. */
    private static final Duration NEW = Duration.ofDays(30);

    private final JdbcClient database;
    private final MessageSource messages;
    private final Clock clock;

    Notices(JdbcClient database, MessageSource messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Notes something for these people, except whoever did it; what was noted for one of them before is not noted
     * again, who wants to hear of deadlines alone hears of nothing else, and what is a month old is no news.
     *
     * @param at when it happened
     */
    void note(News news, Collection<Addressee> people, Instant at) {
        if (at.isBefore(clock.instant().minus(NEW))) {
            return;
        }
        database.sql("""
                        insert into notice (person_id, kind, subject, day, sentence, path, due, author_id, noted_at)
                        select n.person, :kind, :subject, :day, n.sentence, :path, :due, :by, :now
                          from unnest(:people::uuid[], :sentences::text[]) as n (person, sentence)
                         where n.person is distinct from :by
                           and (:deadline or not exists (select from message_choice c
                                                          where c.person_id = n.person and c.quiet_since is not null))
                        on conflict do nothing
                        """)
                .param("kind", news.kind().name())
                .param("subject", news.subject())
                .param("day", news.day())
                .param("path", news.path())
                .param("due", news.due(), Types.DATE)
                .param("by", news.by() == null ? null : news.by().value(), Types.OTHER)
                .param("now", at.atOffset(ZoneOffset.UTC))
                .param("deadline", news.kind().deadline())
                .param("people", values(people))
                .param(
                        "sentences",
                        people.stream().map(each -> sentence(news, each)).toArray(String[]::new))
                .update();
    }

    private String sentence(News news, Addressee reader) {
        if (news.words() == null) {
            return "";
        }
        Object[] words = Arrays.stream(news.words().apply(reader.language()))
                .map(word -> word instanceof String text
                        ? text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()
                        : word)
                .toArray();
        String sentence = messages.getMessage("notification.sentence." + news.kind(), words, reader.language());
        return Page.excerpt(sentence, LONGEST);
    }

    /**
     * Takes what waits for someone: from then on it is told, to nobody else's knowledge but of whoever took it.
     *
     * @param everything or only what does not wait for another day: a letter, and what is due {@code today}
     */
    List<Notice> take(PersonId person, LocalDate today, boolean everything, Instant now) {
        return database.sql("""
                        update notice n set told_at = :now
                         where n.person_id = :person and n.told_at is null
                           and (:everything or n.due = :today or n.kind = any (:letters))
                        returning n.kind, n.subject, n.day, n.sentence, n.path, n.due,
                                  (select p.email from person p where p.id = n.author_id and p.disabled_at is null) as reply_to
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("today", today)
                .param("everything", everything)
                .param("letters", letters())
                .query(Notice.class)
                .list();
    }

    static String[] letters() {
        return Arrays.stream(Kind.values()).filter(Kind::letter).map(Kind::name).toArray(String[]::new);
    }

    /** Forgets what would be told too late: a request that has been answered before anybody was told of it. */
    void drop(Kind kind, Collection<Addressee> people) {
        database.sql("delete from notice where kind = :kind and person_id = any (:people) and told_at is null")
                .param("kind", kind.name())
                .param("people", values(people))
                .update();
    }

    /** Forgets what nobody was told in time of something that is over. */
    void forget(UUID subject) {
        database.sql("delete from notice where subject = :subject and told_at is null")
                .param("subject", subject)
                .update();
    }

    private static UUID[] values(Collection<Addressee> people) {
        return people.stream().map(each -> each.person().value()).toArray(UUID[]::new);
    }
}
