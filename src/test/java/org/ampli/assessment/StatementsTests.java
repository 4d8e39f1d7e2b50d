package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** How often a page goes to the database and back: for the session, the member, the campaign, and all that it shows. */
class StatementsTests extends SheetPages {

    private final Requests said = new Requests();
    private final List<Logger> speakers = Stream.of(JdbcTemplate.class, JdbcTransactionManager.class)
            .map(LoggerFactory::getLogger)
            .map(Logger.class::cast)
            .toList();

    /** What is said while requests are answered; other threads go to the database too. */
    private static final class Requests extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().getName().startsWith("tomcat-handler-")) {
                super.append(event);
            }
        }
    }

    @BeforeEach
    void listen() {
        said.start();
        for (Logger speaker : speakers) {
            speaker.setLevel(Level.DEBUG);
            speaker.setAdditive(false);
            speaker.addAppender(said);
        }
    }

    @AfterEach
    void hush() {
        for (Logger speaker : speakers) {
            speaker.detachAppender(said);
            speaker.setAdditive(true);
            speaker.setLevel(null);
        }
    }

    @Test
    void thePageOfOneIndicatorTakesSix() {
        added(SHEET, "Programme");
        visitor.post(SHEET + "/discussion", "id", UUID.randomUUID().toString(), "text", "À relire.");

        assertThat(statements(SHEET))
                .as("one is for what was done about it, one for what was said of it")
                .hasSize(6);
    }

    @Test
    void theWholeSheetTakesFour() {
        added(SHEET, "Programme");

        assertThat(statements("/sheet/all")).hasSize(4);
    }

    @Test
    void theRailThatAColleaguesSaveRefreshesTakesFour() {
        assertThat(statements(SHEET + "/contents")).hasSize(4);
    }

    /** The statements and the commits of one request, asked for a second time. */
    private List<String> statements(String page) {
        assertThat(visitor.get(page).status()).isEqualTo(200);
        said.list.clear();
        assertThat(visitor.get(page).status()).isEqualTo(200);
        return said.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(words -> words.startsWith("Executing prepared SQL statement") || words.contains("commit"))
                .toList();
    }
}
