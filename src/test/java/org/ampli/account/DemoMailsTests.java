package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoMailsTests extends SignedOutTests {

    @Test
    void theMailsOfTheDemoAreReadByTheNetworkOfficeAlone() {
        Browser office = new Browser(port);
        office.post("/sign-in/demo", "email", "bureau@reseau.example");
        browser.post("/sign-in/link", "email", email(team.officer()));
        String link = path(mailTo(email(team.officer())), "/sign-in/link/");

        assertThat(office.get("/mails").body()).contains(email(team.officer()), "href=\"" + link + "\"");
        assertThat(signedIn(team.officer()).get("/mails").statusCode()).isEqualTo(403);
        assertThat(browser.get("/mails").statusCode()).isEqualTo(302);
    }
}
