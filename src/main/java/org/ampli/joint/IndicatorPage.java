package org.ampli.joint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ampli.draft.DraftField;
import org.ampli.pairing.ReaderPlace;
import org.ampli.question.AskedBeside;
import org.ampli.review.Facet;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;

/**
 * One answer, what each reader said of it, and what they say together.
 *
 * @param answer as the Cité sent it, empty where the copy has no such line
 * @param asked what both readers asked the Cité about it
 */
record IndicatorPage(
        JointPage whole, JointLine line, GridCopy copy, Optional<GridCopy.Line> answer, AskedBeside asked) {

    /** The columns: the places at which somebody reads, or wrote. */
    List<ReaderPlace> places() {
        return Arrays.stream(ReaderPlace.values())
                .filter(place -> whole.reading().places().contains(place)
                        || line.said().stream().anyMatch(said -> said.place() == place))
                .toList();
    }

    /** Those who read at a place today; nobody where a third was dismissed. */
    String reader(ReaderPlace place) {
        return whole.reading().readers().stream()
                .filter(reader -> reader.place() == place)
                .map(reader -> reader.name())
                .findFirst()
                .orElse("");
    }

    boolean replaced(Said said) {
        return !whole.reading().reads(said.by());
    }

    String address(Facet facet) {
        return whole.address() + "/" + line.indicator().code() + "/" + facet.word();
    }

    /** What was said alone of a facet from one place, or from all of them one after the other. */
    String wordsOf(Facet facet, @Nullable String from) {
        return line.said().stream()
                .filter(said -> said.facet() == facet)
                .filter(said -> "ALL".equals(from) || said.place().name().equals(from))
                .map(said -> said.body().strip())
                .collect(Collectors.joining("\n\n"));
    }

    DraftField field(String label, Facet facet) {
        String back = whole.address() + "/" + line.indicator().code() + "#" + facet.word();
        DraftField.Place place = new DraftField.Place(
                CommonText.id(whole.reading().id(), line.indicator().id(), facet), address(facet), back, label, "", 4);
        return DraftField.of(
                place, CommonText.LONGEST, whole.member(), line.text(facet).text());
    }

    CommonText.State state(Facet facet) {
        return line.text(facet).state(whole.reading(), whole.member());
    }

    /** The titles of the evidence that goes with the answer. */
    List<String> evidence() {
        return answer.stream()
                .flatMap(said -> said.evidence().stream())
                .flatMap(number -> copy.evidence().stream().filter(piece -> piece.number() == number))
                .map(GridCopy.Evidence::title)
                .toList();
    }

    @Nullable
    JointLine beside(int step) {
        List<JointLine> spoken = whole.spoken();
        int at = spoken.indexOf(line);
        int other = at + step;
        return at < 0 || other < 0 || other >= spoken.size() ? null : spoken.get(other);
    }
}
