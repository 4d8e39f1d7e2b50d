package org.ampli.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A translation is reviewed in the database while the application runs. */
@SpringBootTest
class ReviewedTranslationTests {

    @Autowired
    GridEditions editions;

    @Autowired
    JdbcClient database;

    @Test
    void whatWasReviewedIsShownWithoutARestart() {
        Indicator indicator =
                editions.inForce(Locale.ENGLISH).indicator("1.4.3").orElseThrow();
        try {
            write(indicator, "Reviewed just now?");
            assertThat(soon("Reviewed just now?")).isTrue();
        } finally {
            write(indicator, indicator.text());
        }
        assertThat(soon(indicator.text())).isTrue();
    }

    @Test
    void whatDidNotChangeStaysInMemory() {
        assertThat(editions.inForce(Locale.ENGLISH)).isSameAs(editions.inForce(Locale.ENGLISH));
    }

    private void write(Indicator indicator, String text) {
        database.sql("""
                        update grid_translation set body = :text
                         where language = 'en' and field = 'TITLE' and subject_id = :indicator
                        """)
                .param("text", text)
                .param("indicator", indicator.id().value())
                .update();
    }

    private boolean soon(String text) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < patience) {
            if (editions.inForce(Locale.ENGLISH)
                    .indicator("1.4.3")
                    .orElseThrow()
                    .text()
                    .equals(text)) {
                return true;
            }
            LockSupport.parkNanos(20_000_000);
        }
        return false;
    }
}
