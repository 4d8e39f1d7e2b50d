package org.ampli.following;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the Cités are: by name or by country, and as quick for 200 Cités over five years as for a few. */
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
    private int preparing;

    @BeforeEach
    void oneYearIsPrepared() {
        int next = database.sql("select max(year) + 1 from campaign")
                .query(Integer.class)
                .single();
        clock.moveTo(LocalDate.of(next, 1, 4));
        steering = signedIn(world.steerer());
        preparing = inPreparation().orElseGet(() -> {
            assertThat(steering.post("/campaigns", "year", String.valueOf(next)).status())
                    .isEqualTo(302);
            return next;
        });
        many = new ManyCites(database, next + 1);
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
    void everyPageOfACampaignTakesAsManyQueriesForTwoHundredCitesAndFiveYearsAsForAFew() {
        int few = fewCites();
        String one = database.sql("""
                        select i.slug from taking_part t join campaign c on c.id = t.campaign_id join cite i on i.id = t.cite_id
                         where c.year = :year and c.practice_of is null limit 1
                        """).param("year", few).query(String.class).single();
        Map<String, Integer> before = statements(few, one);
        many.write();
        assertThat(statements(many.lastYear(), "many-7")).isEqualTo(before);
        assertThat(before.values()).allMatch(count -> count >= 3 && count <= 12);
        String page = steering.page("/campaigns/" + many.lastYear() + "/cites");
        assertThat(page.split("En cours, 62 sur 62", -1)).hasSize(ManyCites.CITES + 1);
    }

    @Test
    void theOrderIsThatOfTheNamesWhateverWasAnswered() {
        many.write();
        int year = many.lastYear();
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

    private Optional<Integer> inPreparation() {
        return database.sql("select year from campaign where practice_of is null and launched_on is null")
                .query(Integer.class)
                .optional();
    }

    /** A year that has a few Cités: the first that was announced. */
    private int fewCites() {
        return database.sql("""
                        select c.year from campaign c join announcement a on a.campaign_id = c.id order by c.year limit 1
                        """).query(Integer.class).single();
    }

    /** How many statements each page of a year takes, by its address without the year and the Cité. */
    private Map<String, Integer> statements(int year, String cite) {
        Map<String, Integer> statements = new LinkedHashMap<>();
        statements.put("the years", statements("/campaigns"));
        Stream.of("", "/dates", "/cites", "/cites?order=name")
                .forEach(page -> statements.put(page, statements("/campaigns/" + year + page)));
        statements.put("one Cité", statements("/campaigns/" + year + "/cites/" + cite));
        Stream.of("/preparation", "/choice")
                .forEach(page -> statements.put(page, statements("/campaigns/" + preparing + page)));
        return statements;
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
