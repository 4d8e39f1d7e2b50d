package org.ampli;

import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that people received, which are written aside, so that known and unknown addresses take the same time. */
public record Mailbox(JdbcClient database) {

    /** The path of the newest link that begins with {@code path} and was written to {@code email}. */
    public String linkTo(String email, String path) {
        Pattern link = Pattern.compile("http://localhost:\\d+(" + path + "\\S+)");
        for (int tries = 0; tries < 100; tries++) {
            Matcher found = link.matcher(textTo(email));
            if (found.find()) {
                return found.group(1);
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("no mail with a link reached " + email);
    }

    private String textTo(String email) {
        return database.sql("""
                        select text from mail where lower(recipient) = lower(:email) order by written_at desc limit 1
                        """)
                .param("email", email)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
