package org.ampli.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: after a few tries each further one must wait, twice as long each time, a quarter of an
 * hour at most. A try that comes too early is refused without being counted, so that nobody is ever locked out.
 *
 * <p>Counted in the database, for all nodes and across restarts, before the try itself: many at once gain nothing.
 */
@Component
class Tries {

    private static final int FREE_BY_ADDRESS = 5;
    private static final int FREE_BY_SOURCE = 30;

    private final JdbcClient database;
    private final Clock clock;

    Tries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one try at {@code door}, or refuses it with how long to wait. */
    void count(String door, String address, HttpServletRequest request) {
        count(subject(door, "source", source(request)), FREE_BY_SOURCE);
        count(subject(door, "address", address), FREE_BY_ADDRESS);
    }

    /** The same for one who is signed in already, and can guess for nobody but themselves. */
    void count(String door, String address) {
        count(subject(door, "address", address), FREE_BY_ADDRESS);
    }

    /** Someone showed that the address is theirs. */
    void forget(String door, String address) {
        database.sql("delete from sign_in_try where subject = :subject")
                .param("subject", subject(door, "address", address))
                .update();
    }

    private void count(String subject, int free) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int counted = database.sql("""
                        insert into sign_in_try as t (subject, tries, last_at, free_at)
                        values (:subject, 1, :now, :now)
                        on conflict (subject) do update set
                               tries = case when t.last_at < :now - interval '1 day' then 1 else t.tries + 1 end,
                               last_at = :now,
                               free_at = :now + case when t.tries + 1 < :free or t.last_at < :now - interval '1 day'
                                                     then interval '0'
                                                     else least(interval '5 seconds'
                                                                * power(2, least(t.tries + 1 - :free, 10)),
                                                                interval '15 minutes') end
                         where t.free_at <= :now
                        """)
                .param("subject", subject)
                .param("now", now)
                .param("free", free)
                .update();
        if (counted == 0) {
            throw new TooManyTries(wait(subject, now));
        }
    }

    private Duration wait(String subject, OffsetDateTime now) {
        Optional<OffsetDateTime> free = database.sql("select free_at from sign_in_try where subject = :subject")
                .param("subject", subject)
                .query(OffsetDateTime.class)
                .optional();
        database.sql("delete from sign_in_try where last_at < :now - interval '2 days'")
                .param("now", now)
                .update();
        return free.map(instant -> Duration.between(now, instant)).orElse(Duration.ofSeconds(1));
    }

    private static String subject(String door, String kind, String value) {
        byte[] fingerprint = Secret.fingerprint(value.strip().toLowerCase(Locale.ROOT));
        return door + " " + kind + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(fingerprint);
    }

    /** A whole IPv6 network of 64 bits is one source: its holder has all its addresses. */
    private static String source(HttpServletRequest request) {
        String literal = request.getRemoteAddr();
        try {
            return literal.contains(":") && InetAddress.getByName(literal) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), 8))
                    : literal;
        } catch (UnknownHostException notLiteral) {
            return literal;
        }
    }
}
