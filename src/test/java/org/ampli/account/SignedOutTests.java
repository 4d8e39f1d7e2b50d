package org.ampli.account;

import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who has not entered yet, where nobody has tried before. */
public abstract class SignedOutTests extends OverHttp {

    protected Visitor browser;

    @BeforeEach
    void open() {
        browser = stranger();
        database.sql("delete from sign_in_try where subject like '% source %'").update();
    }

    /** The last mail to someone; empty when nothing comes within the time that a mail takes here. */
    protected String mailTo(String email) {
        for (int wait = 0; wait < 60; wait++) {
            var text = database.sql("select text from mail where recipient = :email order by written_at desc limit 1")
                    .param("email", email)
                    .query(String.class)
                    .optional();
            if (text.isPresent()) {
                return text.get();
            }
            sleep();
        }
        return "";
    }

    static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    protected static String path(String mail, String start) {
        var link = java.util.regex.Pattern.compile(start + "[A-Za-z0-9_-]+").matcher(mail);
        return link.find() ? link.group() : "no link in: " + mail;
    }
}
