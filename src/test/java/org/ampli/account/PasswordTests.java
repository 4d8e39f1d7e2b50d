package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordTests extends SignedOutTests {

    static final String GOOD = "un panier de cerises";

    @Autowired
    Passwords passwords;

    private int enter(String email, String password) {
        return browser.post("/sign-in", "email", email, "password", password).status();
    }

    @Test
    void onesOwnPasswordOpensAndAnotherDoesNot() {
        passwords.set(team.officer(), GOOD);

        assertThat(enter(email(team.officer()), GOOD + "!")).isEqualTo(422);
        assertThat(browser.cookies).doesNotContainKey("session");
        assertThat(enter(email(team.manager()), GOOD)).as("who has none").isEqualTo(422);
        assertThat(enter(email(team.officer()), GOOD)).isEqualTo(303);
        assertThat(browser.get("/team").status()).isEqualTo(200);
        assertThat(database.sql("select password_hash from credential where person_id = :person")
                        .param("person", team.officer().value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain("cerises");
    }

    @Test
    void whatWasTypedIsKeptButNotThePassword() {
        Visitor.Answer answer =
                browser.post("/sign-in", "email", "someone@cite.example", "password", "hunter2 hunter2", "to", "/team");

        assertThat(answer.page())
                .contains("value=\"someone@cite.example\"", "value=\"/team\"", "L’adresse ou le mot de passe")
                .doesNotContain("hunter2");
    }

    @Test
    void afterAFewTriesOneMustWaitLongerAndLongerButNeverForEver() {
        passwords.set(team.officer(), GOOD);
        String email = email(team.officer());
        for (int round = 0; round < 5; round++) {
            assertThat(enter(email, "wrong")).isEqualTo(422);
        }
        Visitor.Answer early = browser.post("/sign-in", "email", email, "password", GOOD);
        assertThat(early.status()).as("even with the right one").isEqualTo(429);
        assertThat(wait(early)).isBetween(1, 5);
        assertThat(early.page()).contains("Réessayez dans " + wait(early));

        int before = 0;
        for (int round = 0; round < 12; round++) {
            waited();
            assertThat(enter(email, "wrong")).isEqualTo(422);
            int now = wait(browser.post("/sign-in", "email", email, "password", "wrong"));
            assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(900);
            before = now;
        }
        assertThat(before).isGreaterThan(800);
        waited();
        assertThat(enter(email, GOOD)).isEqualTo(303);
        assertThat(enter(email, "wrong")).as("the tries before are forgotten").isEqualTo(422);
    }

    @Test
    void triesThatComeTooEarlyDoNotLengthenTheWait() {
        String email = "someone" + email(team.officer());
        for (int round = 0; round < 5; round++) {
            enter(email, "wrong");
        }
        database.sql("update sign_in_try set free_at = now() + interval '1 minute' where subject like '% address %'")
                .update();
        for (int round = 0; round < 20; round++) {
            assertThat(enter(email, "wrong")).isEqualTo(429);
        }
        assertThat(wait(browser.post("/sign-in", "email", email, "password", "wrong")))
                .isBetween(1, 60);
    }

    @Test
    void aSourceThatTriesManyAddressesIsSlowedDownToo() {
        int refused = 0;
        for (int round = 0; round < 32; round++) {
            refused += enter(round + email(team.officer()), "wrong") == 429 ? 1 : 0;
        }

        assertThat(refused).isBetween(1, 2);
    }

    private static int wait(Visitor.Answer answer) {
        return Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    }

    private void waited() {
        database.sql("delete from sign_in_try where subject like '% source %'").update();
        database.sql("update sign_in_try set free_at = now() - interval '1 second'")
                .update();
    }
}
