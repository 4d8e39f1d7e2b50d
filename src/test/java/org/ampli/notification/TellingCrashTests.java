package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ampli.ChildJvm;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two nodes on one database, one of them killed while it tells: each person is told each thing once. */
class TellingCrashTests extends AYear {

    private static final int ROUNDS = Integer.getInteger("ampli.crash.rounds", 20);
    private static final int PEOPLE = 30;
    private static final LocalDate FIRST = LocalDate.of(2032, 2, 1);

    @Autowired
    Environment environment;

    private final Deque<ChildJvm> nodes = new ArrayDeque<>();
    private List<PersonId> readers;

    @BeforeEach
    void manyPeople() {
        readers = Stream.generate(world::team)
                .limit(PEOPLE / 5)
                .flatMap(team -> team.everyone().stream())
                .toList();
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
                Thread here = Thread.ofVirtual().start(round::go);
                LockSupport.parkNanos(1_000_000L * ThreadLocalRandom.current().nextInt(1, 150));
                other.kill();
                here.join();
            }
            round.go();
            assertThat(toldOn(day))
                    .as("who is told, how often, and of how many things")
                    .isEqualTo(PEOPLE + " 1 1");
        }
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
    }

    /** How many people were told on a day, the most mails that one of them got, and the most notices told twice. */
    private String toldOn(LocalDate day) {
        return database.sql("""
                        select count(*) || ' ' || max(mails) || ' ' || max(told)
                          from (select p.id, count(*) as mails,
                                       (select count(*) from notice n
                                         where n.person_id = p.id and n.day = :day and n.told_at is not null) as told
                                  from person p join mail m on m.recipient = p.email
                                 where p.id = any (:people)
                                   and (m.written_at at time zone 'Europe/Paris')::date = :day
                                 group by p.id) each_person
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
