package org.ampli.mail;

import static org.ampli.mail.PostOffice.header;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a mail to a server that is away, busy, or dies: it arrives, as one mail. */
class PostTests extends OverPost {

    @Autowired
    SendingAgain sending;

    @Test
    void aMailLeavesAtOnceAndItsAnswerGoesToWhoWroteIt() {
        write();

        MimeMessage message = received(1).getFirst();
        assertThat(header(message, "Reply-To")).isEqualTo("referent@x.example");
        assertThat(header(message, "Message-ID")).isEqualTo("<" + mail().id() + "@localhost.localdomain>");
        waiting().until(() -> mail().text().isEmpty());
        assertThat(unsent()).isEmpty();
    }

    @Test
    void aServerThatIsAwayForADayGetsTheMailOnceItIsBack() {
        OFFICE.mood = PostOffice.Mood.AWAY;
        write();
        Instant back = clock.instant().plus(Duration.ofHours(24));
        int tries = 0;
        while (clock.instant().isBefore(back)) {
            int before = tries;
            waiting().until(() -> mail().tries() == before + 1 && nextTry().isAfter(clock.instant()));
            tries++;
            clock.moveTo(nextTry());
        }
        assertThat(tries).isBetween(9, Patience.MOST_TRIES - 1);
        assertThat(OFFICE.received(recipient)).isEmpty();

        OFFICE.mood = PostOffice.Mood.WORKS;
        clock.moveTo(back.plus(Duration.ofHours(12)));
        received(1);
    }

    @Test
    void aServerThatClosesIsQuotedToTheNetworkOfficeWhichMayTryAgain() {
        OFFICE.mood = PostOffice.Mood.BUSY;
        write();
        waiting().until(() -> nextTry().isAfter(clock.instant()));
        Letters.Unsent unsent = unsent().getFirst();
        assertThat(unsent.failure()).contains("421").contains("closing for the night");
        assertThat(unsent.nextTry()).isAfter(clock.instant());
        assertThat(unsent.useful()).isTrue();

        OFFICE.mood = PostOffice.Mood.WORKS;
        sending.again(unsent.id());
        received(1);
        waiting().until(() -> unsent().isEmpty());
    }

    @Test
    void aMailThatWasTakenWithoutAWordComesAgainAsTheSameMail() {
        OFFICE.mood = PostOffice.Mood.DIES_BEFORE_THE_RECEIPT;
        write();
        waiting().until(() -> nextTry().isAfter(clock.instant()));
        OFFICE.mood = PostOffice.Mood.WORKS;
        clock.moveTo(nextTry());

        assertThat(received(2))
                .extracting(message -> header(message, "Message-ID"))
                .containsOnly("<" + mail().id() + "@localhost.localdomain>");
    }

    @Test
    void aClockThatIsSetBackByADayHoldsUpNoMail() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        OFFICE.mood = PostOffice.Mood.AWAY;
        write();
        waiting().until(() -> nextTry().isAfter(clock.instant()));
        clock.reset();
        OFFICE.mood = PostOffice.Mood.WORKS;
        database.sql("update job set execution_time = now() where task_instance = :id")
                .param("id", mail().id().toString())
                .update();
        received(1);
    }

    @Test
    void aBoxThatDoesNotExistIsTriedOnceAndAMailOfNoUseNever() {
        OFFICE.mood = PostOffice.Mood.KNOWS_NOBODY;
        write();
        waiting().until(() -> !unsent().isEmpty());
        Letters.Unsent unsent = unsent().getFirst();
        assertThat(unsent.nextTry()).isNull();
        assertThat(unsent.failure()).contains("550 5.1.1 no such box here");
        waiting().until(() -> jobs() == 0);

        OFFICE.mood = PostOffice.Mood.WORKS;
        clock.moveTo(clock.instant().plus(Duration.ofDays(8)));
        assertThat(unsent().getFirst().useful()).isFalse();
        assertThat(letters.revive(unsent.id(), clock.instant())).isFalse();
    }
}
