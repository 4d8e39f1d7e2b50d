package org.ampli.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret part of each person's calendar address; it opens their dates and nothing else. */
@Component
class CalendarAddresses {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    CalendarAddresses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<String> of(PersonId person) {
        return database.sql("select secret from calendar_address where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    Optional<PersonId> holder(String secret) {
        return database.sql("select person_id from calendar_address where secret = :secret")
                .param("secret", secret)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** A new address; the one before, if there was one, opens nothing any more. */
    void renew(PersonId person) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        database.sql("""
                        insert into calendar_address (person_id, secret, made_at) values (:person, :secret, :at)
                        on conflict (person_id) do update set secret = excluded.secret, made_at = excluded.made_at
                        """)
                .param("person", person.value())
                .param("secret", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
