package org.ampli.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.Part;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;

/** A grid as one reader goes through it. */
record ReadingGrid(
        Reading reading, GridEdition edition, Copies.Copy copy, List<Remark> remarks, List<ReadingMark> marks) {

    Indicator indicator(String code) {
        return edition.indicator(code).orElseThrow(Refusal::notFound);
    }

    GridCopy.Line line(Indicator indicator) {
        return Objects.requireNonNull(copy.lines().get(indicator.code()), indicator.code());
    }

    List<GridCopy.Evidence> evidence(Indicator indicator) {
        return line(indicator).evidence().stream()
                .map(number -> Objects.requireNonNull(copy.evidence().get(number)))
                .toList();
    }

    ReadingMark mark(Indicator indicator) {
        return marks.get(indicator.position());
    }

    long read() {
        return marks.stream().filter(ReadingMark::read).count();
    }

    long read(Part part) {
        return part.indicators().stream()
                .filter(indicator -> mark(indicator).read())
                .count();
    }

    int total() {
        return marks.size();
    }

    List<ReadingMark> changed() {
        return marks.stream().filter(ReadingMark::changed).toList();
    }

    List<Remark> remarks(Indicator indicator) {
        return remarks.stream()
                .filter(remark -> remark.indicator().equals(indicator.id()))
                .toList();
    }

    Optional<Indicator> before(Indicator indicator) {
        return at(indicator.position() - 1);
    }

    Optional<Indicator> after(Indicator indicator) {
        return at(indicator.position() + 1);
    }

    private Optional<Indicator> at(int position) {
        return position >= 0 && position < marks.size()
                ? Optional.of(marks.get(position).indicator())
                : Optional.empty();
    }

    /** Where to go on: the first that is to read, else the first that has changed, else the first. */
    Indicator next() {
        return marks.stream()
                .filter(mark -> !mark.read())
                .findFirst()
                .or(() -> marks.stream().filter(ReadingMark::changed).findFirst())
                .orElse(marks.getFirst())
                .indicator();
    }
}
