package org.ampli;

import org.ampli.demo.World;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo as its visitors meet it, with a Cité of its own for each test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
public abstract class OverHttp {

    @LocalServerPort
    protected int port;

    @Autowired
    protected World world;

    @Autowired
    protected People people;

    @Autowired
    protected JdbcClient database;

    protected World.Team team;

    @BeforeEach
    void aCite() {
        team = world.team();
    }

    /** Somebody who has not entered. */
    protected Visitor stranger() {
        return new Visitor("http://localhost:" + port);
    }

    protected Visitor signedIn(PersonId person) {
        return Visitor.signedIn("http://localhost:" + port, email(person));
    }

    protected String email(PersonId person) {
        return people.member(person).orElseThrow().email();
    }
}
