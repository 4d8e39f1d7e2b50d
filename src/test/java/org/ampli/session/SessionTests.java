package org.ampli.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.account.SignedOutTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that is read costs no commit, and a session that is used stays open. */
class SessionTests extends SignedOutTests {

    @BeforeEach
    void enter() {
        browser.post("/sign-in/demo", "email", email(team.officer()));
    }

    @Test
    void pagesReadWithinAMinuteWriteNothing() {
        browser.page("/team");
        String before = row();
        browser.page("/team");
        browser.page("/sheet/1.4.3");

        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aPageReadAMinuteLaterKeepsTheSessionOpen() {
        browser.page("/team");
        database.sql("""
                        update session set last_access_time = last_access_time - 61000, expiry_time = expiry_time - 61000
                         where principal_name = :person
                        """).param("person", team.officer().value().toString()).update();
        String before = row();
        browser.page("/team");

        assertThat(row()).isNotEqualTo(before);
        assertThat(left()).as("milliseconds before it ends").isGreaterThan(12 * 3_600_000L - 60_000);
    }

    /** The version of the row and what it says. */
    private String row() {
        return database.sql("select xmin::text || ' ' || last_access_time from session where principal_name = :person")
                .param("person", team.officer().value().toString())
                .query(String.class)
                .single();
    }

    private long left() {
        return database.sql("select expiry_time from session where principal_name = :person")
                        .param("person", team.officer().value().toString())
                        .query(Long.class)
                        .single()
                - System.currentTimeMillis();
    }
}
