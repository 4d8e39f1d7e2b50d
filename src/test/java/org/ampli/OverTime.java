package org.ampli;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Ampli on a clock that a test moves, with a database that only such tests share: campaigns are launched and closed
 * there without disturbing the others. One campaign is open at a time, so a test first closes the one that it finds.
 */
@Import(OverTime.Time.class)
public abstract class OverTime extends OverHttp {

    @Autowired
    protected MovableClock clock;

    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** Made once for all of them: what names the database is asked again for each class. */
    private static final class Own {

        private static final String DATABASE = TestDatabase.another("over_time");
    }

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        settings.add("ampli.database.url", () -> Own.DATABASE);
        // what is done by itself would be done at whatever time a test has just moved to
        settings.add("db-scheduler.enabled", () -> "false");
    }

    @AfterEach
    void backToTheTimeOfEveryone() {
        clock.reset();
    }
}
