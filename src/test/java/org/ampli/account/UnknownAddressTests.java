package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.ampli.SameTime;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Neither a text nor a time tells whether somebody is known here. */
class UnknownAddressTests extends SignedOutTests {

    @Autowired
    Passwords passwords;

    private String known;
    private String unknown;

    @BeforeEach
    void twoAddresses() {
        known = email(team.officer());
        unknown = "nobody" + known.substring("referent".length());
    }

    @Test
    void whoAsksForALinkReadsTheSameAndOnlyTheKnownGetAMail() {
        Visitor.Answer yes = browser.post("/sign-in/link", "email", known);
        Visitor.Answer no = browser.post("/sign-in/link", "email", unknown);

        alike(yes, no);
        assertThat(mailTo(known)).isNotEmpty();
        assertThat(database.sql("select count(*) from mail where recipient = :email")
                        .param("email", unknown)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoEntersByPasswordReadsTheSame() {
        passwords.set(team.officer(), PasswordTests.GOOD);

        alike(
                browser.post("/sign-in", "email", known, "password", "x"),
                browser.post("/sign-in", "email", unknown, "password", "x"));
    }

    private void alike(Visitor.Answer yes, Visitor.Answer no) {
        assertThat(no.status()).isEqualTo(yes.status());
        assertThat(said(no).replace(unknown, "…")).isEqualTo(said(yes).replace(known, "…"));
        assertThat(no.headers().map().keySet()).isEqualTo(yes.headers().map().keySet());
    }

    /** The page without its token, and without the demo's buttons, which name everyone. */
    private static String said(Visitor.Answer answer) {
        return answer.page().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").split("demo-title")[0];
    }

    @Test
    void whoAsksForALinkWaitsAsLong() {
        asLong(31, email -> browser.post("/sign-in/link", "email", email));
    }

    @Test
    void whoEntersByPasswordWaitsAsLong() {
        passwords.set(team.officer(), PasswordTests.GOOD);
        asLong(15, email -> browser.post("/sign-in", "email", email, "password", "not the right one"));
    }

    private void asLong(int rounds, Consumer<String> asking) {
        SameTime.of(() -> asking.accept(unknown), () -> asking.accept(known), rounds, this::time);
    }

    private long time(Runnable asking) {
        database.sql("delete from sign_in_try").update();
        browser.token();
        LockSupport.parkNanos(20_000_000); // what was begun aside, such as a mail, is done by then
        return SameTime.plain(asking);
    }
}
