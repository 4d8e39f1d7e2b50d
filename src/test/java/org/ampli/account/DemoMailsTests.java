package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

class DemoMailsTests extends SignedOutTests {

    @Test
    void theMailsOfTheDemoAreReadByTheNetworkOfficeAlone() {
        Visitor office = stranger();
        office.post("/sign-in/demo", "email", "bureau@reseau.example");
        browser.post("/sign-in/link", "email", email(team.officer()));
        String link = path(mailTo(email(team.officer())), "/sign-in/link/");

        assertThat(office.get("/mails").page()).contains(email(team.officer()), "href=\"" + link + "\"");
        assertThat(office.get("/").page()).contains("href=\"/mails\"");
        assertThat(office.get("/cites/nanterre").page()).contains("href=\"/cites/nanterre/people\"");
        Visitor officer = signedIn(team.officer());
        assertThat(officer.get("/").page() + officer.get("/cites/nanterre").page())
                .doesNotContain("/mails", "/cites/nanterre/people");
        assertThat(officer.get("/mails").status()).isEqualTo(403);
        assertThat(browser.get("/mails").status()).isEqualTo(302);
    }
}
