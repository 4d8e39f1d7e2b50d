package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTests extends SignedOutTests {

    @Autowired
    Passwords passwords;

    @Test
    void aPageAskedForBeforeSigningInIsReachedAfterwards() {
        assertThat(browser.get("/team?done=x").location()).endsWith("/sign-in?to=%2Fteam%3Fdone%3Dx");

        Visitor.Answer entered = browser.post("/sign-in/demo", "email", email(team.officer()), "to", "/team?done=x");

        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.location()).isEqualTo("/team?done=x");
        assertThat(browser.get("/team").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "\\\\evil.example", "/\\evil.example", "https:evil.example", "https://evil.example",
                "/@evil.example/../..//evil.example", "javascript:alert(1)", "evil", "/\tevil", "/\r\nSet-Cookie: a=b",
                "/sign-out", " //evil.example", "http://localhost@evil.example", "///evil.example", "/\\/evil.example",
                "/%0d%0aSet-Cookie: a=b", "data:text/html,a", "／／evil.example", "/x/../../\\evil.example"
            })
    void nobodyIsLedToAnotherSite(String wished) {
        Visitor.Answer entered = browser.post("/sign-in/demo", "email", email(team.officer()), "to", wished);

        assertThat(entered.location()).isEqualTo("/");
        assertThat(browser.post("/language", "language", "fr", "to", wished).location())
                .isEqualTo("/");
        assertThat(browser.get("/sign-in?to="
                                + java.net.URLEncoder.encode(wished, java.nio.charset.StandardCharsets.UTF_8))
                        .location())
                .isEqualTo("/");
    }

    @Test
    void aPasswordAndALinkLeadToNoOtherSiteEither() {
        passwords.set(team.officer(), PasswordTests.GOOD);
        String email = email(team.officer());
        String elsewhere = "//evil.example";

        assertThat(browser.post("/sign-in", "email", email, "password", "x", "to", elsewhere)
                        .page())
                .doesNotContain("value=\"//evil");
        assertThat(browser.post("/sign-in", "email", email, "password", PasswordTests.GOOD, "to", elsewhere)
                        .location())
                .isEqualTo("/");
        browser = stranger();
        browser.post("/sign-in/link", "email", email, "to", elsewhere);
        assertThat(browser.post(path(mailTo(email), "/sign-in/link/")).location())
                .isEqualTo("/");
    }

    @Test
    void theLanguageIsKeptAndThePageTooWithItsQuery() {
        Visitor.Answer chosen = browser.post("/language", "language", "en", "to", "/sign-in?to=%2Fteam");

        assertThat(chosen.location()).isEqualTo("/sign-in?to=%2Fteam");
        assertThat(browser.get("/sign-in").page()).contains("<html lang=\"en\">", "Sign in");
    }

    @Test
    void onlyThePeopleOfTheDemoAreEnteredAs() {
        assertThat(browser.get("/sign-in").page()).contains("referent@nanterre.example", "bureau@reseau.example");
        database.sql("insert into person (id, email, name) values (gen_random_uuid(), :email, 'Membre')")
                .param("email", "someone@real.org")
                .update();
        try {
            assertThat(browser.post("/sign-in/demo", "email", "someone@real.org")
                            .status())
                    .isEqualTo(404);
        } finally {
            database.sql("delete from person where email = 'someone@real.org'").update();
        }
    }

    @Test
    void signingInGivesANewSessionAndANewTokenOfForms() {
        browser.post("/sign-in/demo", "email", email(team.officer()));
        Visitor before = browser.copy();
        String token = before.token();

        browser.post("/sign-in/demo", "email", email(team.manager()));

        assertThat(browser.cookies.get("session")).isNotEqualTo(before.cookies.get("session"));
        assertThat(before.get("/team").status()).as("the session before").isEqualTo(302);
        assertThat(browser.token()).isNotEqualTo(token);
        assertThat(browser.cookies.get("csrf")).isNotEqualTo(before.cookies.get("csrf"));
    }

    @Test
    void aSessionThatSomeonePlantedIsNotUsed() {
        browser.cookies.put("session", "cGxhbnRlZA==");

        browser.post("/sign-in/demo", "email", email(team.officer()));

        assertThat(browser.cookies.get("session")).isNotEqualTo("cGxhbnRlZA==");
    }

    @Test
    void signingOutEndsTheSessionEvenForWhoeverKeptItsCookie() {
        browser = signedIn(team.officer());
        Visitor thief = browser.copy();

        Visitor.Answer left = browser.post("/sign-out");

        assertThat(left.location()).isEqualTo("/sign-in");
        assertThat(left.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(browser.cookies).doesNotContainKeys("session", "csrf");
        assertThat(thief.get("/team").status()).isEqualTo(302);
        assertThat(thief.get("/team", "HX-Request", "true").status()).isEqualTo(401);
    }

    @Test
    void aMandateThatEndsAndAPersonDisabledAreFeltAtTheNextRequest() {
        browser = signedIn(team.reception());
        assertThat(browser.get("/team").status()).isEqualTo(200);

        database.sql("update mandate set ends_on = starts_on where person_id = :person")
                .param("person", team.reception().value())
                .update();
        assertThat(browser.get("/team").status()).isEqualTo(404);

        database.sql("update person set disabled_at = now() where id = :person")
                .param("person", team.reception().value())
                .update();
        assertThat(browser.get("/team").status()).isEqualTo(302);
    }

    @Test
    void aSessionHoldsThePersonAsTextAndNothingElse() {
        browser = signedIn(team.officer());
        browser.get("/team");

        assertThat(database.sql("""
                                select convert_from(a.attribute_bytes, 'UTF8') from session_attributes a
                                  join session s on s.primary_id = a.session_primary_id
                                 where s.principal_name = :person
                                """)
                        .param("person", team.officer().value().toString())
                        .query(String.class)
                        .list())
                .containsOnly(team.officer().value().toString());
    }
}
