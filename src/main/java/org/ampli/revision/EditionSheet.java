package org.ampli.revision;

import java.util.List;
import java.util.Objects;
import org.ampli.grid.Axis;
import org.ampli.grid.Criterion;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.Level;
import org.ampli.grid.Part;
import org.ampli.grid.Translating;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;

/**
 * The page of an edition, whole or narrowed to the indicators of one level.
 *
 * @param level null shows every level
 * @param reader null for whoever has not signed in
 */
record EditionSheet(
        EditionLine line,
        GridEdition grid,
        @Nullable Level level,
        @Nullable Member reader) {

    /** Whether the reader may propose a change here: whoever is signed in, on what may still change. */
    boolean proposing() {
        return reader != null
                && line.state() != EditionLine.State.RETIRED
                && line.state() != EditionLine.State.ABANDONED;
    }

    boolean translating() {
        return reader != null && Translating.translates(reader) && line.state() != EditionLine.State.ABANDONED;
    }

    boolean shows(Level wished) {
        return wished == level;
    }

    boolean whole() {
        return level == null;
    }

    long count(Level of) {
        return grid.indicators().stream()
                .filter(indicator -> indicator.level() == of)
                .count();
    }

    boolean presumed(Level of) {
        return grid.indicators().stream().anyMatch(indicator -> indicator.level() == of && indicator.levelPresumed());
    }

    long sections() {
        return grid.parts().stream().map(Part::section).filter(Objects::nonNull).count();
    }

    List<Axis> axes() {
        return parts().stream().map(Part::axis).distinct().toList();
    }

    List<Part> parts(Axis axis) {
        return parts().stream().filter(part -> part.axis().equals(axis)).toList();
    }

    List<Criterion> criteria(Part part) {
        return part.criteria().stream()
                .filter(criterion -> !indicators(criterion).isEmpty())
                .toList();
    }

    List<Indicator> indicators(Criterion criterion) {
        return grid.indicators(criterion).stream()
                .filter(indicator -> whole() || shows(indicator.level()))
                .toList();
    }

    List<Indicator> coming() {
        return grid.coming().stream()
                .filter(indicator -> whole() || shows(indicator.level()))
                .toList();
    }

    private List<Part> parts() {
        return grid.parts().stream().filter(part -> !criteria(part).isEmpty()).toList();
    }
}
