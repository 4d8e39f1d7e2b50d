package org.ampli.account;

import java.util.Arrays;
import java.util.Locale;
import org.ampli.mail.Address;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first account, that of the network office, once; the code on the console shows who may. */
@Component
class FirstStart {

    private final JdbcClient database;
    private final Registering registering;
    private final Passwords passwords;
    private volatile boolean over;

    FirstStart(JdbcClient database, Registering registering, Passwords passwords) {
        this.database = database;
        this.registering = registering;
        this.passwords = passwords;
    }

    /** Whether nobody ever held the network office. */
    boolean waiting() {
        if (!over) {
            over = database.sql("select exists (select from mandate where role = 'NETWORK_OFFICE')")
                    .query(Boolean.class)
                    .single();
        }
        return !over;
    }

    /** A new code, which makes the one before worthless. */
    @Transactional
    String code() {
        String code = Secret.toCopy();
        database.sql("""
                        insert into setup_code (code_hash) values (:hash)
                        on conflict (only_one) do update set code_hash = excluded.code_hash
                        """).param("hash", Secret.fingerprint(code)).update();
        return code;
    }

    /** Creates the account; of two at once, one alone, because both need the row of the code. */
    @Transactional
    PersonId open(String code, String name, Address email, String password, Locale language) {
        byte[] expected = database.sql("select code_hash from setup_code for update")
                .query(byte[].class)
                .optional()
                .orElseThrow(Refusal::notFound);
        if (!waiting()) {
            throw Refusal.notFound();
        }
        if (!Arrays.equals(expected, Secret.fingerprint(code.strip().toUpperCase(Locale.ROOT)))) {
            throw Refusal.invalid("account.refusal.code");
        }
        PersonId office = registering.person(email.value(), name, language);
        registering.mandate(office, Role.NETWORK_OFFICE, null);
        passwords.set(office, password);
        database.sql("delete from setup_code").update();
        return office;
    }
}
