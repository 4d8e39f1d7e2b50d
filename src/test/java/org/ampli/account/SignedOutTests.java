package org.ampli.account;

import org.ampli.demo.World;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo as a browser meets it, with a Cité of its own for each test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
abstract class SignedOutTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    World.Team team;
    Browser browser;

    @BeforeEach
    void open() {
        team = world.team();
        browser = new Browser(port);
        database.sql("delete from sign_in_try where subject like '% source %'").update();
    }

    String email(PersonId person) {
        return people.member(person).orElseThrow().email();
    }

    Browser signedIn(PersonId person) {
        Browser fresh = new Browser(port);
        fresh.post("/sign-in/demo", "email", email(person));
        return fresh;
    }

    /** The last mail to someone; empty when nothing comes within the time that a mail takes here. */
    String mailTo(String email) {
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

    static String path(String mail, String start) {
        var link = java.util.regex.Pattern.compile(start + "[A-Za-z0-9_-]+").matcher(mail);
        return link.find() ? link.group() : "no link in: " + mail;
    }
}
