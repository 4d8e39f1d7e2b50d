package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftText;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.sending.SendingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingRulesTests {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void whatIsSealedAndNotDoneIsWritten() {
        assertThatCode(() -> reading(null, false, null).refuseWriting()).doesNotThrowAnyException();
        assertThat(reading(null, false, null).writable()).isTrue();
    }

    @Test
    void whatIsDoneUnsealedOrOverIsNotEachForItsReason() {
        assertThatThrownBy(() -> reading(null, false, NOW).refuseWriting()).hasMessage("review.refusal.done");
        assertThatThrownBy(() -> reading(NOW, false, NOW).refuseWriting()).hasMessage("review.refusal.unsealed");
        assertThatThrownBy(() -> reading(null, true, null).refuseWriting()).hasMessage("review.refusal.closed");
        assertThat(reading(NOW, false, null).writable()).isFalse();
    }

    @Test
    void aGestureMadeBeforeAnotherSendingIsRefused() {
        Reading reading = reading(null, false, null);
        assertThatCode(() -> reading.refuseOther(reading.sent().id())).doesNotThrowAnyException();
        assertThatThrownBy(() -> reading.refuseOther(SendingId.next())).hasMessage("review.refusal.newer");
    }

    @Test
    void aRemarkStandsWithTheSendingOnWhichItWasWrittenUntilItIsKeptBesideAnother() {
        assertThat(remark(2, 0).stands()).isEqualTo(2);
        assertThat(remark(1, 3).stands()).isEqualTo(3);
        assertThat(remark(4, 3).stands()).isEqualTo(4);
    }

    @Test
    void twoBrowsersBeginOneRemarkAndEachFacetIsAnother() {
        AssessmentId grid = new AssessmentId(UUID.randomUUID());
        PersonId reader = PersonId.next();
        IndicatorId indicator = new IndicatorId(UUID.randomUUID());
        assertThat(Remark.id(grid, reader, indicator, Facet.FORM))
                .isEqualTo(Remark.id(grid, reader, indicator, Facet.FORM));
        assertThat(Arrays.stream(Facet.values()).map(facet -> Remark.id(grid, reader, indicator, facet)))
                .doesNotHaveDuplicates();
    }

    private static Remark remark(int written, int kept) {
        return new Remark(
                new IndicatorId(UUID.randomUUID()),
                Facet.FORM,
                PersonId.next(),
                ReaderPlace.LEAD,
                written,
                kept,
                DraftText.NONE);
    }

    private static Reading reading(@Nullable Instant unsealedAt, boolean closed, @Nullable Instant doneAt) {
        return new Reading(
                new AssessmentId(UUID.randomUUID()),
                CiteId.next(),
                new GridEditionId(UUID.randomUUID()),
                2027,
                "Cité des métiers",
                "",
                ReaderPlace.SECOND,
                LocalDate.of(2027, 3, 20),
                unsealedAt,
                unsealedAt == null ? null : ReadingUnsealed.Cause.DATE,
                closed,
                new Reading.Sent(SendingId.next(), 1, NOW),
                doneAt);
    }
}
