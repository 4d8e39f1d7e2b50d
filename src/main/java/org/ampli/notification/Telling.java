package org.ampli.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ampli.mail.Address;
import org.ampli.mail.Mailer;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Writes what waits for one person as one mail: the mail, and that it was told, are one transaction, so that neither
 * two nodes nor a node that dies tell anything twice, or never.
 */
@Component
class Telling {

    private static final Duration OF_USE = Duration.ofDays(3);

    private final JdbcClient database;
    private final Notices notices;
    private final Reminding reminding;
    private final Wording wording;
    private final Mailer mailer;

    Telling(JdbcClient database, Notices notices, Reminding reminding, Wording wording, Mailer mailer) {
        this.database = database;
        this.notices = notices;
        this.reminding = reminding;
        this.wording = wording;
        this.mailer = mailer;
    }

    /** Whom the mail goes to. */
    private record Reader(String email, String language) {}

    /** Tells what waits; the first message of a day tells everything, a later one what is due that day. */
    @Transactional
    void tell(PersonId person, Instant now) {
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        boolean first = begin(person, today, now);
        if (first) {
            reminding.note(person, today, now);
        }
        List<Notice> told = notices.take(person, today, first, now);
        Optional<Reader> reader = reader(person);
        Optional<Address> address = reader.flatMap(one -> Address.of(one.email()));
        if (told.isEmpty() || address.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return;
        }
        Locale language = Locale.of(reader.orElseThrow().language());
        wording.of(told, person, language)
                .ifPresent(message -> mailer.write(
                        message.envelope(address.get(), language, now.plus(OF_USE)),
                        message.subject(),
                        message.lines()));
    }

    /** Opens the message of the day; false when there has been one. */
    private boolean begin(PersonId person, LocalDate today, Instant now) {
        return database.sql(
                                "insert into digest (person_id, day, told_at) values (:person, :day, :now) on conflict do nothing")
                        .param("person", person.value())
                        .param("day", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Optional<Reader> reader(PersonId person) {
        return database.sql("select email, language from person where id = :person and disabled_at is null")
                .param("person", person.value())
                .query(Reader.class)
                .optional();
    }
}
