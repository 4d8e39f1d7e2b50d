package org.ampli.visa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ampli.assessment.FilledSheet;
import org.ampli.grid.Indicator;
import org.ampli.sending.GridCopy;
import org.ampli.sending.GridPrints;
import org.ampli.sending.Sending;
import org.ampli.sending.SendingId;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a grid when it is sent. */
@SpringBootTest
class SentCopyTests {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingGrid sending;

    @Autowired
    SentGrids sent;

    @Autowired
    GridPrints prints;

    @Autowired
    JdbcClient database;

    @Test
    void theSentGridHoldsAllThatItRestsOn() {
        FilledSheet.Team team = sheets.complete();
        sheets.attach(team.officer(), sheets.indicator("1.1.1"), false);
        GridCopy copy = sent.copy(sending.send(team.manager(), Locale.FRENCH).id());
        assertThat(copy.lines()).hasSize(62).allMatch(line -> line.argument().startsWith(FilledSheet.ARGUMENT));
        assertThat(copy.chapters())
                .extracting(GridCopy.Chapter::code)
                .containsExactly("1", "2.RH", "2.PIL", "2.ORG", "2.COM", "3");
        assertThat(copy.evidence())
                .hasSize(62)
                .first()
                .extracting(GridCopy.Evidence::title, GridCopy.Evidence::description)
                .containsExactly("Vu sur place", "Une affiche à l’entrée");
        assertThat(copy.kept()).isEqualTo(1);
        assertThat(copy.team()).hasSize(5);
        assertThat(copy.hearings()).hasSize(3).allMatch(hearing -> hearing.heardAt() != null);
        assertThat(copy.edition().code()).isEqualTo("2010");
        assertThat(copy.origin().year()).isEqualTo(2027);
    }

    @Test
    void aSentGridCannotChange() {
        FilledSheet.Team team = sheets.complete();
        SendingId id = sending.send(team.manager(), Locale.FRENCH).id();
        for (String change : List.of(
                "update sending set sent_name = 'x' where id = '" + id.value() + "'",
                "delete from sending where id = '" + id.value() + "'",
                "truncate sending cascade")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays as it was sent");
        }
    }

    @Test
    void aSendingAskedTwiceGivesTheSameReceipt() {
        FilledSheet.Team team = sheets.complete();
        Sending receipt = sending.send(team.manager(), Locale.FRENCH);
        assertThat(sending.send(team.manager(), Locale.FRENCH).id()).isEqualTo(receipt.id());
    }

    @Test
    void twoManagersWhoSendAtOnceSendOnce() throws Exception {
        FilledSheet.Team team = sheets.complete();
        CyclicBarrier start = new CyclicBarrier(6);
        List<Future<SendingId>> sendings = new ArrayList<>();
        try (ExecutorService pressing = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                sendings.add(pressing.submit(() -> {
                    start.await();
                    return sending.send(team.manager(), Locale.FRENCH).id();
                }));
            }
        }
        List<SendingId> receipts = new ArrayList<>();
        for (Future<SendingId> future : sendings) {
            receipts.add(future.get());
        }
        assertThat(receipts).hasSize(6).containsOnly(receipts.getFirst());
    }

    @Test
    void anAnswerThatRacesWithTheSendingIsInTheCopyOrRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            FilledSheet.Team team = sheets.complete();
            Indicator indicator = sheets.indicator("3.4.1");
            CyclicBarrier start = new CyclicBarrier(2);
            String late = "écrit pendant l’envoi " + UUID.randomUUID();
            try (ExecutorService racing = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Boolean> acknowledged = racing.submit(() -> {
                    start.await();
                    try {
                        sheets.answer(team.reception(), indicator, late);
                        return true;
                    } catch (Refusal refused) {
                        return false;
                    }
                });
                start.await();
                GridCopy copy =
                        sent.copy(sending.send(team.manager(), Locale.FRENCH).id());
                assertThat(copy.lines().anyMatch(line -> line.argument().equals(late)))
                        .isEqualTo(acknowledged.get());
            }
        }
    }

    @Test
    void aFilledGridIsPrintedWithinThreeSeconds() {
        GridCopy copy = sent.copy(
                sending.send(sheets.complete().manager(), Locale.FRENCH).id());
        prints.grid(copy, Locale.FRENCH, Instant.EPOCH);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] document = prints.grid(copy, Locale.FRENCH, Instant.EPOCH);
        Duration worked = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        assertThat(document).isEqualTo(prints.grid(copy, Locale.FRENCH, Instant.EPOCH));
        assertThat(worked).isLessThan(Duration.ofSeconds(3));
    }
}
