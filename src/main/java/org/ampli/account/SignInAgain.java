package org.ampli.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.ampli.mail.Address;
import org.ampli.mail.Mailer;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has somebody show once more that it is them, before something that binds: with their password, or, for whoever has
 * none, with a code sent to their address, which works once and for ten minutes.
 */
@Component
public class SignInAgain {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String DOOR = "again";

    private final Passwords passwords;
    private final Tries tries;
    private final Mailer mailer;
    private final JdbcClient database;
    private final Clock clock;

    SignInAgain(Passwords passwords, Tries tries, Mailer mailer, JdbcClient database, Clock clock) {
        this.passwords = passwords;
        this.tries = tries;
        this.mailer = mailer;
        this.database = database;
        this.clock = clock;
    }

    /** Whether they show it with their password, and not with a code. */
    public boolean byPassword(Member member) {
        return passwords.has(member.person());
    }

    /** Sends a new code; the one before works no longer. */
    @Transactional
    public void sendCode(Member member) {
        String code = Secret.toCopy();
        Instant until = clock.instant().plus(LIFE);
        database.sql("""
                        insert into sign_in_code (person_id, code_hash, expires_at) values (:person, :code, :until)
                        on conflict (person_id) do update
                           set code_hash = excluded.code_hash, expires_at = excluded.expires_at
                        """)
                .param("person", member.person().value())
                .param("code", Secret.fingerprint(code))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        mailer.write(new Address(member.email()), member.language(), until, "account.mail.code", code);
    }

    /** Refuses whoever does not show it: 422; 429 after too many tries. A code is used up. */
    @Transactional(noRollbackFor = Refusal.class)
    public void check(Member member, String typed) {
        tries.count(DOOR, member.email());
        boolean password = byPassword(member);
        if (password ? !passwords.matches(Optional.of(member.person()), typed) : !use(member, typed)) {
            throw Refusal.invalid(password ? "account.refusal.current" : "account.refusal.signingCode");
        }
        tries.forget(DOOR, member.email());
    }

    private boolean use(Member member, String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String code = letters.replaceAll("(.{4})(?=.)", "$1-");
        return database.sql(
                                "delete from sign_in_code where person_id = :person and code_hash = :code and expires_at > :now")
                        .param("person", member.person().value())
                        .param("code", Secret.fingerprint(code))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
