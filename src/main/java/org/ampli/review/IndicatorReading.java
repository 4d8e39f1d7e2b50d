package org.ampli.review;

import java.util.List;
import java.util.Optional;
import org.ampli.assessment.BesideIndicator;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftText;
import org.ampli.evidence.FileExcerpt;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.question.AskedBeside;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as a reader sees it.
 *
 * @param lastYear null when the Cité sent nothing before
 * @param asked what was asked of the Cité about it
 * @param beside what was said and decided about it in earlier years
 */
record IndicatorReading(
        ReadingGrid grid,
        Indicator indicator,
        Member member,
        List<Piece> evidence,
        @Nullable LastYear lastYear,
        AskedBeside asked,
        List<BesideIndicator.Note> beside) {

    /** A piece of evidence that was sent, and what can be shown of its file; null for what is no file. */
    record Piece(GridCopy.Evidence evidence, @Nullable FileExcerpt excerpt) {}

    Reading reading() {
        return grid.reading();
    }

    ReadingMark mark() {
        return grid.mark(indicator);
    }

    GridCopy.Line line() {
        return grid.line(indicator);
    }

    String address() {
        return reading().address() + "/" + indicator.code();
    }

    Optional<Remark> own(Facet facet) {
        return own().stream().filter(remark -> remark.facet() == facet).findFirst();
    }

    /** What the reader wrote, blank texts left out. */
    List<Remark> own() {
        return grid.remarks(indicator).stream()
                .filter(remark -> remark.author().equals(member.person()))
                .filter(remark -> !remark.text().blank())
                .toList();
    }

    /** What the reader may see of the others': of who sat at their place before, and once unsealed of everybody. */
    List<Remark> others() {
        return grid.remarks(indicator).stream()
                .filter(remark -> !remark.author().equals(member.person()))
                .toList();
    }

    DraftField field(Facet facet, String label, String hint) {
        DraftField.Place place = new DraftField.Place(
                Remark.id(reading().assessment(), member.person(), indicator.id(), facet),
                address() + "/remarks/" + facet.word(),
                address() + "#" + facet.word(),
                label,
                hint,
                3);
        return DraftField.of(place, Remark.LONGEST, member, text(facet));
    }

    private DraftText text(Facet facet) {
        return grid.remarks(indicator).stream()
                .filter(remark -> remark.author().equals(member.person()) && remark.facet() == facet)
                .map(Remark::text)
                .findFirst()
                .orElse(DraftText.NONE);
    }

    String file(GridCopy.Evidence piece) {
        return reading().address() + "/evidence/" + piece.id() + "/"
                + (piece.file() == null ? 0 : piece.file().version());
    }
}
