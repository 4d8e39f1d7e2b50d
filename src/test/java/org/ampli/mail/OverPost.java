package org.ampli.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.MovableClock;
import org.ampli.TestDatabase;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Ampli with a post office of its own, on a clock that the test moves, and a mail to somebody new for each test. */
@SpringBootTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "ampli.jobs.look=200ms",
            "db-scheduler.polling-interval=200ms",
            "db-scheduler.heartbeat-interval=1s"
        })
@Import(OverPost.Time.class)
abstract class OverPost {

    static final PostOffice OFFICE = new PostOffice();

    @Autowired
    Mailer mailer;

    @Autowired
    Letters letters;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    final String recipient = UUID.randomUUID() + "@y.example";

    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** Made once for all of them: what names the database is asked again for each class. */
    private static final class Own {

        private static final String DATABASE = TestDatabase.another("post");
    }

    @DynamicPropertySource
    static void ownPost(DynamicPropertyRegistry settings) {
        settings.add("ampli.database.url", () -> Own.DATABASE);
        settings.add("spring.mail.port", OFFICE::port);
    }

    @BeforeEach
    void aQuietDay() {
        OFFICE.mood = PostOffice.Mood.WORKS;
        clock.reset();
    }

    void write() {
        Envelope envelope = new Envelope(
                Address.of(recipient).orElseThrow(),
                Locale.FRENCH,
                clock.instant().plus(Duration.ofDays(7)),
                Address.of("referent@x.example").orElseThrow());
        mailer.write(envelope, "Une question", List.of("Comment compter une journée ?"));
    }

    List<MimeMessage> received(int count) {
        return waiting().until(() -> OFFICE.received(recipient), all -> all.size() == count);
    }

    Letter mail() {
        return letters.latest().stream()
                .filter(letter -> letter.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    /** What the network office sees of the mails of this test. */
    List<Letters.Unsent> unsent() {
        return letters.unsent(clock.instant()).stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .toList();
    }

    Instant nextTry() {
        return database.sql("select execution_time from job where task_instance = :id and not picked")
                .param("id", mail().id().toString())
                .query(Instant.class)
                .optional()
                .orElse(Instant.MIN);
    }

    /** How many mails to somebody of this test still are jobs. */
    int jobs() {
        return database.sql("""
                        select count(*) from job j join mail m on m.id::text = j.task_instance where m.recipient = :recipient
                        """)
                .param("recipient", recipient)
                .query(Integer.class)
                .single();
    }

    static ConditionFactory waiting() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
    }
}
