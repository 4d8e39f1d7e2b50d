package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountPageTests extends SignedOutTests {

    @Autowired
    Passwords passwords;

    @Test
    void aNameAndTheLanguageOfMailsAreChanged() {
        browser = signedIn(team.officer());

        assertThat(browser.post("/account", "name", " Référente qualité ", "language", "en")
                        .status())
                .isEqualTo(303);

        assertThat(people.member(team.officer()).orElseThrow().name()).isEqualTo("Référente qualité");
        browser.post("/sign-in/link", "email", email(team.officer()));
        assertThat(mailTo(email(team.officer()))).contains("Here is your link to enter Ampli");
    }

    @Test
    void aNameThatHidesSomethingIsRefusedAndShownAsTyped() {
        browser = signedIn(team.officer());

        for (String name : new String[] {"", "a\r\nBcc: x@y.example", "a\u202Eb", "a\u200Bb", "x".repeat(121)}) {
            assertThat(browser.post("/account", "name", name, "language", "fr").status())
                    .as(name)
                    .isEqualTo(422);
        }
        assertThat(browser.post("/account", "name", "x".repeat(121), "language", "fr")
                        .page())
                .contains("value=\"" + "x".repeat(121) + "\"", "id=\"name-error\"");
    }

    @Test
    void aNewPasswordAsksForTheOneInForceAndEndsTheOtherSessions() {
        browser = signedIn(team.officer());
        Visitor elsewhere = signedIn(team.officer());

        assertThat(browser.post("/account/password", "password", "Motdepasse2026!")
                        .page())
                .contains("id=\"password-error\"")
                .doesNotContain("Motdepasse2026!");
        assertThat(browser.post("/account/password", "password", PasswordTests.GOOD)
                        .status())
                .isEqualTo(303);
        assertThat(elsewhere.get("/team").status()).isEqualTo(302);
        assertThat(browser.get("/team").status()).isEqualTo(200);

        String other = "deux paniers de poires";
        assertThat(browser.post("/account/password", "password", other).status())
                .isEqualTo(422);
        assertThat(browser.post("/account/password", "current", "wrong", "password", other)
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/account/password", "current", PasswordTests.GOOD, "password", other)
                        .status())
                .isEqualTo(303);
        assertThat(passwords.matches(java.util.Optional.of(team.officer()), other))
                .isTrue();
    }

    @Test
    void theOtherSessionsAreEndedOnDemandAndOnlyOnesOwn() {
        browser = signedIn(team.officer());
        Visitor elsewhere = signedIn(team.officer());
        Visitor colleague = signedIn(team.manager());
        assertThat(browser.get("/account").page()).contains("Vous êtes connecté à 2 endroits");

        browser.post("/account/sessions/ending");

        assertThat(elsewhere.get("/team").status()).isEqualTo(302);
        assertThat(colleague.get("/team").status()).isEqualTo(200);
        assertThat(browser.get("/account").page()).contains("que dans ce navigateur");
    }
}
