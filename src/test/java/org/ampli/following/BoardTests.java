package org.ampli.following;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.regex.Pattern;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the Cités are: by name or by country, in as many queries for 200 Cités and five years as for a few. */
class BoardTests extends OverTime {

    private final Logger speaker = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().getName().startsWith("tomcat-handler-")) {
                super.append(event);
            }
        }
    };

    private Visitor steering;
    private ManyCites many;
    private int year;

    @BeforeEach
    void manyCites() {
        int before = database.sql("select max(year) from campaign")
                .query(Integer.class)
                .single();
        steering = signedIn(world.steerer());
        many = new ManyCites(database, before + 1);
        many.write();
        year = before + ManyCites.YEARS;
        said.start();
    }

    @AfterEach
    void leave() {
        speaker.detachAppender(said);
        speaker.setLevel(null);
        speaker.setAdditive(true);
        many.leave();
    }

    @Test
    void twoHundredCitesTakeAsManyQueriesAsOne() {
        int few = statements("/campaigns/" + demo() + "/cites");
        assertThat(few).isBetween(3, 5);
        assertThat(statements("/campaigns/" + year + "/cites")).isEqualTo(few);
        String page = steering.page("/campaigns/" + year + "/cites");
        assertThat(page.split("En cours, 62 sur 62", -1)).hasSize(ManyCites.CITES + 1);
    }

    @Test
    void theOrderIsThatOfTheNamesWhateverWasAnswered() {
        String page = steering.page("/campaigns/" + year + "/cites?order=name");
        List<String> names = Pattern.compile("/cites/many-\\d+\">([^<]+)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSize(ManyCites.CITES).isSorted();
        assertThat(steering.page("/campaigns/" + year + "/cites?order=answered"))
                .as("there is no other order than by country")
                .contains("aria-current=\"true\">par pays");
    }

    /** A year that has a few Cités: the one that the demo launched. */
    private int demo() {
        return database.sql("""
                        select c.year from campaign c join announcement a on a.campaign_id = c.id order by c.year limit 1
                        """).query(Integer.class).single();
    }

    private int statements(String page) {
        assertThat(steering.get(page).status()).isEqualTo(200);
        speaker.setLevel(Level.DEBUG);
        speaker.setAdditive(false);
        speaker.addAppender(said);
        said.list.clear();
        assertThat(steering.get(page).status()).isEqualTo(200);
        return (int) said.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(words -> words.startsWith("Executing prepared SQL statement"))
                // a session is written once a minute
                .filter(words -> !words.contains("update session"))
                .count();
    }
}
