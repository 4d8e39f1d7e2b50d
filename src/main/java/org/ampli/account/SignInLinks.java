package org.ampli.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that open a session once, within ten minutes, in the browser that asked for them. */
@Component
class SignInLinks {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;

    SignInLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What can be said of a link to whoever holds it. */
    enum State {
        READY,
        OTHER_BROWSER,
        OVER
    }

    /** Where a link that was used leads, and as whom. */
    record Entry(PersonId person, String destination) {}

    /** A new link; returns its secret. */
    String open(PersonId person, String browser, String destination, Instant until) {
        String token = Secret.fresh();
        database.sql("delete from sign_in_link where expires_at < :now - interval '1 day'")
                .param("now", now())
                .update();
        database.sql("""
                        insert into sign_in_link (token_hash, browser_hash, person_id, destination, expires_at)
                        values (:token, :browser, :person, :destination, :until)
                        """)
                .param("token", Secret.fingerprint(token))
                .param("browser", Secret.fingerprint(browser))
                .param("person", person.value())
                .param("destination", destination)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    State state(String token, String browser) {
        return database.sql("""
                        select case when browser_hash = :browser then 'READY' else 'OTHER_BROWSER' end
                          from sign_in_link
                         where token_hash = :token and used_at is null and expires_at > :now
                        """)
                .param("token", Secret.fingerprint(token))
                .param("browser", Secret.fingerprint(browser))
                .param("now", now())
                .query(State.class)
                .optional()
                .orElse(State.OVER);
    }

    /** Uses a link up; of two that come at once, one alone gets in. */
    Optional<Entry> use(String token, String browser) {
        return database.sql("""
                        update sign_in_link set used_at = :now
                         where token_hash = :token and browser_hash = :browser
                           and used_at is null and expires_at > :now
                        returning person_id, destination
                        """)
                .param("token", Secret.fingerprint(token))
                .param("browser", Secret.fingerprint(browser))
                .param("now", now())
                .query((row, number) ->
                        new Entry(new PersonId(row.getObject("person_id", UUID.class)), row.getString("destination")))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
