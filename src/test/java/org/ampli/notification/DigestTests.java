package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One message a day at most, at the hour that each chose, unless something is due that very day. */
class DigestTests extends AYear {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 10);

    @Autowired
    Notices notices;

    @Autowired
    MessageChoices choices;

    @Autowired
    Telling telling;

    private PersonId person;

    @BeforeEach
    void somebody() {
        person = team.officer();
        at(DAY, 7);
    }

    @Test
    void whatHappensInADayIsOneMessageAndTheRestOfItWaitsForTheNext() {
        note("A", null);
        note("B", null);
        round(DAY, 7);
        assertThat(mails()).as("before the hour").isEmpty();
        round(DAY, 8);
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("« A »")
                .contains("« B »")
                .contains("/account/messages");

        note("C", null);
        round(DAY, 15);
        assertThat(mails()).hasSize(1);
        round(DAY.plusDays(1), 8);
        round(DAY.plusDays(1), 9);
        assertThat(mails()).hasSize(2).last().asString().contains("« C »").doesNotContain("« A »");
    }

    @Test
    void whatIsDueTheSameDayDoesNotWait() {
        note("A", null);
        round(DAY, 9);
        note("B", null);
        note("C", DAY);
        round(DAY, 10);
        round(DAY, 11);

        assertThat(mails()).hasSize(2).last().asString().contains("« C »").doesNotContain("« B »");
    }

    @Test
    void nobodyIsWrittenToBeforeTheHourThatTheyChose() {
        choices.choose(person, new MessageChoice(18, false), clock.instant());
        note("A", DAY);
        round(DAY, 17);
        assertThat(mails()).isEmpty();
        round(DAY, 18);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoKeepsTheDeadlinesAloneHearsNothingElse() {
        choices.choose(person, new MessageChoice(8, true), clock.instant());
        news(Kind.EXTENSION_ASKED, "A", null);
        round(DAY, 9);
        assertThat(mails()).isEmpty();
        note("B", null);
        round(DAY, 9);
        assertThat(mails()).singleElement().asString().contains("« B »");
    }

    @Test
    void theSameThingIsNotedOnce() {
        UUID subject = UUID.randomUUID();
        for (int times = 0; times < 3; times++) {
            notices.note(news(Kind.DATE_MOVED, subject, "A", null), List.of(addressee()), clock.instant());
        }
        round(DAY, 9);
        for (int times = 0; times < 3; times++) {
            notices.note(news(Kind.DATE_MOVED, subject, "A", null), List.of(addressee()), clock.instant());
        }
        round(DAY.plusDays(1), 9);

        assertThat(mails()).singleElement().asString().containsOnlyOnce("« A »");
    }

    @Test
    void aClockThatJumpsByADayAndBackTellsNothingTwice() {
        note("A", null);
        round(DAY.plusDays(1), 9);
        round(DAY, 9);
        note("B", null);
        round(DAY, 10);
        round(DAY.plusDays(1), 10);
        round(DAY.plusDays(1), 11);

        assertThat(mails())
                .hasSize(2)
                .anyMatch(mail -> mail.contains("« A »"))
                .anyMatch(mail -> mail.contains("« B »") && !mail.contains("« A »"));
    }

    @Test
    void anHourThatDoesNotExistOrExistsTwiceIsOneMessage() {
        choices.choose(person, new MessageChoice(2, false), clock.instant());
        for (LocalDate change : List.of(LocalDate.of(2031, 3, 30), LocalDate.of(2031, 10, 26))) {
            at(change.minusDays(1), 12);
            news(Kind.DATE_MOVED, change.toString(), null);
            int before = mails().size();
            for (int quarter = 0; quarter < 5 * 4; quarter++) {
                clock.moveTo(change.atStartOfDay(Page.ZONE).toInstant().plusSeconds(quarter * 900L));
                round.go();
            }
            assertThat(mails()).as(change.toString()).hasSize(before + 1);
        }
    }

    @Test
    void twoNodesThatTellAtOnceTellOnce() throws Exception {
        note("A", DAY);
        at(DAY, 9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 8; node++) {
                threads.submit(() -> telling.tell(person, clock.instant()));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(mails()).hasSize(1);
    }

    private void note(String reason, @Nullable LocalDate due) {
        news(Kind.DATE_MOVED, reason, due);
    }

    private void news(Kind kind, String reason, @Nullable LocalDate due) {
        notices.note(news(kind, UUID.randomUUID(), reason, due), List.of(addressee()), clock.instant());
    }

    private News news(Kind kind, UUID subject, String reason, @Nullable LocalDate due) {
        return new News(kind, subject, DAY, "/", due, team.manager(), language ->
                new Object[] {reason, "hier", "demain", "raison"});
    }

    private Addressee addressee() {
        return new Addressee(person, java.util.Locale.FRENCH);
    }

    private void round(LocalDate day, int hour) {
        at(day, hour);
        round.go();
    }

    private void at(LocalDate day, int hour) {
        clock.moveTo(LocalDateTime.of(day, java.time.LocalTime.of(hour, 0))
                .atZone(Page.ZONE)
                .toInstant());
    }

    private List<String> mails() {
        return database.sql(
                        "select replace(text, chr(8239), ' ') from mail where recipient = :email order by written_at")
                .param("email", email(person))
                .query(String.class)
                .list();
    }
}
