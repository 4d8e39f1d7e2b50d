package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ampli.ChildJvm;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * Two nodes on one database hear of a launch and tell what waits, one of them is killed meanwhile: each person has one
 * message, with each thing once. {@code -Dampli.crash.rounds} says how often.
 */
class TellingCrashTests extends AYear {

    private static final int ROUNDS = Integer.getInteger("ampli.crash.rounds", 3);
    private static final int TEAMS = 6;
    private static final int PEOPLE = 5 * TEAMS;
    /** Something for everyone; a launch and a reminder for an officer and a manager. */
    private static final int NOTICES = PEOPLE + 2 * 2 * TEAMS;

    private static final LocalDate FIRST = LocalDate.of(2032, 2, 1);

    @Autowired
    CampaignNews news;

    @Autowired
    Environment environment;

    private final Deque<ChildJvm> nodes = new ArrayDeque<>();
    private List<PersonId> readers;

    @BeforeEach
    void manyPeople() {
        readers = Stream.generate(world::team)
                .limit(TEAMS)
                .flatMap(team -> team.everyone().stream())
                .toList();
        launch(FIRST.minusDays(43));
        round.go();
    }

    @AfterEach
    void noNodeIsLeft() {
        nodes.forEach(ChildJvm::close);
    }

    @Test
    void everyoneIsToldOnceWhicheverNodeDiesInTheMiddle() throws Exception {
        IntStream.range(0, 2).forEach(any -> nodes.add(node()));
        for (int count = 0; count < ROUNDS; count++) {
            LocalDate day = FIRST.plusDays(count);
            Instant morning = day.atTime(9, 0).atZone(Page.ZONE).toInstant();
            clock.moveTo(morning);
            somethingHappened(day, morning);
            try (ChildJvm other = nodes.remove()) {
                assertThat(other.says("ready")).as("a node starts").isTrue();
                nodes.add(node());
                begin(other, morning);
                untilSomeAreTold(day, 1);
                Thread here = Thread.ofVirtual().start(() -> hearAndTell(morning));
                untilSomeAreTold(day, ThreadLocalRandom.current().nextInt(2, PEOPLE - TEAMS));
                other.kill();
                here.join();
            }
            hearAndTell(morning);
            assertThat(toldOn(day))
                    .as("people, mails, and what they tell")
                    .isEqualTo(PEOPLE + " " + PEOPLE + " " + NOTICES);
        }
    }

    /**
     * The middle is when some have their message and others have not; the first says that a node has heard, and tells.
     */
    private void untilSomeAreTold(LocalDate day, int some) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> database.sql("select count(*) from digest where day = :day and person_id = any (:people)")
                                .param("day", day)
                                .param("people", people())
                                .query(Integer.class)
                                .single()
                        >= some);
    }

    private ChildJvm node() {
        return ChildJvm.start(
                TellingNode.class,
                Map.of(
                        "DATABASE", environment.getRequiredProperty("ampli.database.url"),
                        "DATABASE_USER", environment.getProperty("ampli.database.user", ""),
                        "DATABASE_PASSWORD", environment.getProperty("ampli.database.password", "")));
    }

    private static void begin(ChildJvm node, Instant time) throws IOException {
        node.process().outputWriter().write(time + "\n");
        node.process().outputWriter().flush();
        assertThat(node.says("begins")).isTrue();
    }

    /** As a node does that is told again, once restarted, what another may have heard already. */
    private void hearAndTell(Instant now) {
        transactions.executeWithoutResult(begun -> news.on(TellingNode.launched(campaigns, now)));
        round.go();
    }

    /** Something is told to everyone, and their grids are due tomorrow. */
    private void somethingHappened(LocalDate day, Instant now) {
        database.sql("""
                        insert into notice (person_id, kind, subject, day, sentence, path, noted_at)
                        select person, 'DATE_MOVED', :subject, :day, 'Une date change', '/', :now
                          from unnest(:people::uuid[]) as people (person)
                        """)
                .param("subject", UUID.randomUUID())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("people", people())
                .update();
        database.sql("""
                        update campaign_cite set fill_by = :tomorrow
                         where left_at is null and cite_id in (select cite_id from mandate where person_id = any (:people))
                        """)
                .param("tomorrow", day.plusDays(1))
                .param("people", people())
                .update();
    }

    /** How many people were told on a day, in how many mails, and of how many things. */
    private String toldOn(LocalDate day) {
        return database.sql("""
                        select count(distinct recipient) || ' ' || count(*) || ' ' ||
                               (select count(*) from notice
                                 where person_id = any (:people) and (told_at at time zone 'Europe/Paris')::date = :day)
                          from mail
                         where recipient in (select email from person where id = any (:people))
                           and (written_at at time zone 'Europe/Paris')::date = :day
                        """)
                .param("day", day)
                .param("people", people())
                .query(String.class)
                .single();
    }

    private UUID[] people() {
        return readers.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
