package org.ampli.visa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.ampli.assessment.FilledGrid;
import org.ampli.assessment.FilledSheet;
import org.ampli.evidence.EvidenceId;
import org.ampli.grid.Indicator;
import org.ampli.sending.Sending;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
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
        FilledGrid grid = pages.of(team.officer(), Locale.FRENCH).grid();
        assertThat(grid.handedBack()).isNotNull();
        assertThat(grid.visaAsked()).isFalse();
        sending.askVisa(team.officer());
        assertThat(pages.of(team.officer(), Locale.FRENCH).grid().visaAsked()).isTrue();
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
        assertThat(sheets.changed(team.officer())).containsExactly("2.RH.1.1", "3.1.1");
        assertThat(changes.getFirst().argument())
                .isEqualTo(new SinceSending.Text(
                        FilledSheet.ARGUMENT, FilledSheet.ARGUMENT + " Et depuis peu autrement."));
        assertThat(changes.getLast().added()).hasSize(1);
        Sending second = sending.send(team.manager(), Locale.FRENCH);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(sent.copy(first.id()).lines())
                .noneMatch(line -> line.argument().contains("autrement"));
    }

    @Test
    void evidenceTakenOffOrKeptInTheCiteSinceTheSendingIsMarkedAndPutBackItIsNot() {
        FilledSheet.Team team = sheets.complete();
        Indicator one = sheets.indicator("2.RH.1.1");
        Indicator other = sheets.indicator("3.1.1");
        sending.send(team.manager(), Locale.FRENCH);
        sending.takeUp(team.manager());
        assertThat(sheets.changed(team.officer())).isEmpty();
        EvidenceId off = sheets.detach(team.officer(), one);
        sheets.send(team.officer(), other, false);
        assertThat(sheets.changed(team.officer()))
                .containsExactly("2.RH.1.1", "3.1.1")
                .isEqualTo(told(team));
        sheets.attach(team.officer(), one, off, true);
        sheets.send(team.officer(), other, true);
        assertThat(sheets.changed(team.officer())).isEmpty();
        assertThat(told(team)).isEmpty();
        sheets.send(team.officer(), other, false);
        sending.send(team.manager(), Locale.FRENCH);
        sending.takeUp(team.manager());
        assertThat(sheets.changed(team.officer())).isEmpty();
    }

    /** The indicators of which the check tells what changed. */
    private List<String> told(FilledSheet.Team team) {
        return pages.of(team.officer(), Locale.FRENCH).changes().stream()
                .map(SinceSending::code)
                .toList();
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
