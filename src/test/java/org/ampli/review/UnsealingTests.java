package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.draft.DraftForm;
import org.ampli.network.Member;
import org.ampli.pairing.ReaderPlace;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A reading is unsealed once, by the last of its readers or by its day, and what is unsealed does not change. */
@RecordApplicationEvents
class UnsealingTests extends OverTime {

    @Autowired
    SentToReaders cites;

    @Autowired
    WritingRemark writing;

    @Autowired
    FinishingReading finishing;

    @Autowired
    Readings readings;

    @Autowired
    UnsealingReadings unsealing;

    @Autowired
    ApplicationEvents events;

    private SentToReaders.Sent sent;

    @Autowired
    Campaigns campaigns;

    @BeforeEach
    void aReading() {
        if (campaigns.open().isEmpty()) {
            int last = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030);
            campaigns.launch(last + 1, LocalDate.now(clock).minusDays(10));
        }
        sent = cites.sent();
    }

    @Test
    void theLastReaderUnsealsItAndNothingChangesAfterwards() {
        write(sent.lead(), "1.1.1", "0", "Du premier.");
        finish(sent.lead());
        assertThat(cause()).isEmpty();
        finish(sent.second());
        assertThat(cause()).contains("ALL_DONE");
        assertThat(events.stream(ReadingUnsealed.class).map(ReadingUnsealed::assessment))
                .containsExactly(sent.id());
        Visitor lead = signedIn(sent.lead().person());
        Visitor.Answer answer =
                lead.post(sent.address() + "/1.1.1/remarks/methods", "change", "", "seen", "1", "body", "Après coup.");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page()).contains("Après coup.", sent.address() + "/joint");
        assertThat(lead.post(sent.address() + "/done/ending").status()).isEqualTo(409);
        assertThat(lead.page(sent.address() + "/1.1.1")).contains("Du premier.").doesNotContain("<textarea");
        finish(sent.second());
        assertThat(events.stream(ReadingUnsealed.class)).hasSize(1);
    }

    @Test
    void oneReaderAloneUnsealsNothing() {
        cites.leave(sent, sent.second());
        finish(sent.lead());
        assertThat(cause()).isEmpty();
        Member third = cites.reader();
        cites.sit(sent, ReaderPlace.SECOND, third);
        unsealing.go();
        assertThat(cause()).isEmpty();
        finish(third);
        assertThat(cause()).contains("ALL_DONE");
    }

    @Test
    void beingDoneWithAnEarlierSendingUnsealsNothing() {
        finish(sent.lead());
        cites.sendAgain(sent, "1.1.1", "Autrement.");
        finish(sent.second());
        assertThat(cause()).isEmpty();
        finish(sent.lead());
        assertThat(cause()).contains("ALL_DONE");
    }

    @Test
    void theDayUnsealsItOnceWhateverTheReadersHaveDone() {
        LocalDate day = readings.find(sent.lead(), sent.id()).day();
        assertThat(day)
                .isAfterOrEqualTo(LocalDate.now(clock.withZone(Page.ZONE)).plusDays(28));
        write(sent.lead(), "1.1.1", "0", "Ce que j’ai eu le temps d’écrire.");
        clock.moveTo(day.atTime(23, 59).atZone(Page.ZONE).toInstant());
        unsealing.go();
        assertThat(cause()).isEmpty();
        clock.moveTo(day.plusDays(1).atStartOfDay(Page.ZONE).toInstant());
        unsealing.go();
        unsealing.go();
        assertThat(cause()).contains("DATE");
        assertThat(events.stream(ReadingUnsealed.class)
                        .filter(one -> one.assessment().equals(sent.id())))
                .hasSize(1);
        assertThat(refused(() -> write(sent.lead(), "1.1.1", "1", "Trop tard.")))
                .isEqualTo("review.refusal.unsealed");
    }

    private void write(Member reader, String code, String seen, String text) {
        writing.save(
                reader,
                sent.id(),
                code,
                Facet.METHODS,
                new DraftForm(UUID.randomUUID().toString(), seen, text));
    }

    private void finish(Member reader) {
        finishing.finish(
                reader, sent.id(), readings.find(reader, sent.id()).sent().id());
    }

    private Optional<String> cause() {
        return database.sql("select unsealed_cause from reading where assessment_id = :id and unsealed_at is not null")
                .param("id", sent.id().value())
                .query(String.class)
                .optional();
    }

    private static String refused(Runnable gesture) {
        try {
            gesture.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
