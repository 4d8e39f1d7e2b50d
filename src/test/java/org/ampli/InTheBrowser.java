package org.ampli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.ampli.demo.World;
import org.ampli.grid.GridEditions;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running demo, a Cité of its own, and the ways in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
abstract class InTheBrowser {

    @Autowired
    World world;

    @Autowired
    GridEditions editions;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    Chromium chromium;
    World.Team team;

    @BeforeEach
    void aTeam() {
        chromium = new Chromium(port);
        team = world.team();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    Page signInByLink(String email) {
        Page page = chromium.visitor();
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.locator("form[action='/sign-in/link'] button").click();
        page.navigate(linkSentTo(email));
        page.locator("main form button").click();
        assertThat(page.locator("h1")).containsText("Campagne");
        return page;
    }

    String linkSentTo(String email) {
        return new Mailbox(database).linkTo(email, "/sign-in/link/");
    }

    static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    String email(PersonId person) {
        return database.sql("select email from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }
}
