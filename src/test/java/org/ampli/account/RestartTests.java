package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.AnotherAmpli;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a browser began before a restart goes on after it. */
class RestartTests extends SignedOutTests {

    @Autowired
    Environment environment;

    @Test
    void aLinkAskedForBeforeARestartOpensOnceAfterItInTheSameBrowser() {
        String used = link("/account");
        assertThat(browser.post(used).status()).isEqualTo(303);
        Visitor entered = browser.copy();
        database.sql("delete from mail where recipient = :email")
                .param("email", email(team.officer()))
                .update();
        String link = link("/team");

        try (AnotherAmpli restarted = AnotherAmpli.beside(environment, "nothing")) {
            Visitor later = browser.at(restarted.address());
            later.cookies.remove("session");
            assertThat(later.post(used).status()).as("used before").isEqualTo(410);
            Visitor other = new Visitor(restarted.address());
            assertThat(other.get(link).page()).contains("Ce lien a été demandé dans un autre navigateur");
            assertThat(other.post(link).status()).isEqualTo(410);

            assertThat(later.get(link).status()).isEqualTo(200);
            assertThat(later.post(link).location()).isEqualTo("/team");
            assertThat(later.get("/team").status()).isEqualTo(200);
            assertThat(later.post(link).status()).as("once").isEqualTo(410);
            assertThat(entered.at(restarted.address()).get("/team").status())
                    .as("who was in stays in")
                    .isEqualTo(200);
        }
    }

    private String link(String to) {
        browser.post("/sign-in/link", "email", email(team.officer()), "to", to);
        return path(mailTo(email(team.officer())), "/sign-in/link/");
    }
}
