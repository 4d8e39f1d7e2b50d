package org.ampli.account;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords, as Argon2 hashes of which none is ever shown. */
@Component
class Passwords {

    /** Each hash takes 16 MB for a moment: few at a time, in the order of arrival. */
    private static final Semaphore ROOM = new Semaphore(4, true);

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = argon2.encode(Secret.fresh());
    private final JdbcClient database;
    private final Clock clock;

    Passwords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean has(PersonId person) {
        return hash(person).isPresent();
    }

    /** Whether it is theirs; for an unknown person, or one without a password, it takes just as long to say no. */
    boolean matches(Optional<PersonId> person, String password) {
        Optional<String> hash = person.flatMap(this::hash);
        boolean same = hashing(() -> argon2.matches(normal(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    void set(PersonId person, String password) {
        String hash = hashing(() -> argon2.encode(normal(password)));
        database.sql("""
                        insert into credential (person_id, password_hash, changed_at) values (:person, :hash, :now)
                        on conflict (person_id) do update
                           set password_hash = excluded.password_hash, changed_at = excluded.changed_at
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<String> hash(PersonId person) {
        return database.sql("select password_hash from credential where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static <T> T hashing(Supplier<T> work) {
        ROOM.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            ROOM.release();
        }
    }
}
