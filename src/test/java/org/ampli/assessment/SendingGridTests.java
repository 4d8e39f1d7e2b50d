package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ampli.grid.Indicator;
import org.ampli.sending.GridCopy;
import org.ampli.sending.Sending;
import org.ampli.sending.SendingId;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(FilledSheet.class)
@RecordApplicationEvents
class SendingGridTests {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingGrid sending;

    @Autowired
    CheckPages pages;

    @Autowired
    SentGrids sent;

    @Autowired
    Answering answering;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void anIncompleteGridIsNotSentAndTheRefusalSaysWhatIsMissing() {
        FilledSheet.Team team = sheets.empty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sending.send(team.manager(), Locale.FRENCH))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(HttpStatus.CONFLICT);
                    assertThat(refused.arguments()).containsExactly(62, 0, 0, 0, 3);
                });
        assertThat(refusal(() -> sending.askVisa(team.officer()))).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void theOfficerAsksForTheVisaAndOnlyTheManagerSends() {
        FilledSheet.Team team = sheets.complete();
        assertThat(refusal(() -> sending.askVisa(team.reception()))).isEqualTo(HttpStatus.FORBIDDEN);
        sending.askVisa(team.officer());
        sending.askVisa(team.officer());
        assertThat(events.stream(VisaAsked.class)).hasSize(1);
        assertThat(refusal(() -> sending.send(team.officer(), Locale.FRENCH))).isEqualTo(HttpStatus.FORBIDDEN);
        Sending receipt = sending.send(team.manager(), Locale.FRENCH);
        assertThat(receipt.number()).isEqualTo(1);
        assertThat(sent.copy(receipt.id()).visa().askedBy())
                .isEqualTo(team.officer().name());
        assertThat(events.stream(AssessmentSent.class))
                .extracting(AssessmentSent::sending)
                .containsExactly(receipt.id());
    }

    @Test
    void theManagerHandsBackWithAReasonAndOnlyWhatWasAskedFor() {
        FilledSheet.Team team = sheets.complete();
        assertThat(refusal(() -> sending.handBack(team.manager(), "trop tôt"))).isEqualTo(HttpStatus.CONFLICT);
        sending.askVisa(team.officer());
        assertThat(refusal(() -> sending.handBack(team.officer(), "moi"))).isEqualTo(HttpStatus.FORBIDDEN);
        sending.handBack(team.manager(), "Précisez 1.4.3");
        Assessment assessment = pages.of(team.officer(), Locale.FRENCH).sheet().assessment();
        assertThat(assessment.handedBack()).isTrue();
        assertThat(assessment.visaAsked()).isFalse();
        sending.askVisa(team.officer());
        assertThat(pages.of(team.officer(), Locale.FRENCH).sheet().assessment().visaAsked())
                .isTrue();
    }

    @Test
    void theSentGridHoldsAllThatItRestsOn() {
        FilledSheet.Team team = sheets.complete();
        sheets.attach(team.officer(), sheets.indicator("1.1.1"), false);
        GridCopy copy = sent.copy(sending.send(team.manager(), Locale.FRENCH).id());
        assertThat(copy.lines()).hasSize(62).allMatch(line -> line.argument().startsWith(FilledSheet.ARGUMENT));
        assertThat(copy.chapters())
                .extracting(GridCopy.Chapter::code)
                .containsExactly("1", "2.RH", "2.PIL", "2.ORG", "2.COM", "3");
        assertThat(copy.evidence()).hasSize(62);
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
                "truncate sending")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays as it was sent");
        }
    }

    @Test
    void afterTheSendingTheSheetTakesNoWritingUntilItIsTakenUp() {
        FilledSheet.Team team = sheets.complete();
        Indicator indicator = sheets.indicator("2.RH.1.1");
        sending.send(team.manager(), Locale.FRENCH);
        assertThat(refusal(() -> sheets.answer(team.officer(), indicator, "autre")))
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(refusal(() -> sending.takeUp(team.reception()))).isEqualTo(HttpStatus.FORBIDDEN);
        sending.takeUp(team.officer());
        sheets.answer(team.officer(), indicator, "autre");
        assertThat(refusal(() -> sending.takeUp(team.officer()))).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void whatChangedSinceTheSendingIsShownAndSentAgainAsAnotherSending() {
        FilledSheet.Team team = sheets.complete();
        Sending first = sending.send(team.manager(), Locale.FRENCH);
        sending.takeUp(team.manager());
        assertThat(pages.of(team.officer(), Locale.FRENCH).changes()).isEmpty();
        sheets.answer(team.officer(), sheets.indicator("2.RH.1.1"), FilledSheet.ARGUMENT + " Et depuis peu autrement.");
        sheets.attach(team.officer(), sheets.indicator("3.1.1"), true);
        List<SinceSending> changes = pages.of(team.officer(), Locale.FRENCH).changes();
        assertThat(changes).extracting(SinceSending::code).containsExactly("2.RH.1.1", "3.1.1");
        assertThat(changes.getFirst().argument())
                .contains(new Difference.Piece(Difference.Fate.KEPT, FilledSheet.ARGUMENT))
                .anyMatch(piece ->
                        piece.fate() == Difference.Fate.ADDED && piece.text().contains("autrement"));
        assertThat(changes.getLast().added()).hasSize(1);
        Sending second = sending.send(team.manager(), Locale.FRENCH);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(sent.copy(first.id()).lines())
                .noneMatch(line -> line.argument().contains("autrement"));
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

    private static HttpStatus refusal(Runnable gesture) {
        try {
            gesture.run();
            return HttpStatus.OK;
        } catch (Refusal refused) {
            return refused.status();
        }
    }
}
