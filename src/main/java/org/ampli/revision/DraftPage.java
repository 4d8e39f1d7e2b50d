package org.ampli.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ampli.grid.Criterion;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;

/**
 * The workbench of a draft: each indicator with what became of it since the edition before.
 *
 * @param hands by indicator, what the draft keeps besides the question
 * @param withdrawn what the draft no longer asks, in the order of the edition before
 */
record DraftPage(
        EditionLine line, Ancestry ancestry, Map<IndicatorId, DraftLine.Hand> hands, List<Withdrawn> withdrawn) {

    /** An indicator of the edition before that the draft no longer asks. */
    record Withdrawn(Indicator indicator, String reason, String by, Instant at) {}

    GridEdition grid() {
        return ancestry.later();
    }

    List<Criterion> criteria() {
        return grid().everything().stream().map(Indicator::criterion).distinct().toList();
    }

    List<DraftLine> lines(Criterion criterion) {
        return grid().everything().stream()
                .filter(indicator -> indicator.criterion().equals(criterion))
                .map(this::line)
                .toList();
    }

    DraftLine line(Indicator indicator) {
        return new DraftLine(
                indicator,
                ancestry.fate(indicator),
                ancestry.sources(indicator),
                hands.getOrDefault(indicator.id(), DraftLine.Hand.NONE));
    }

    long count(Fate fate) {
        return fate == Fate.WITHDRAWN
                ? withdrawn.size()
                : grid().everything().stream()
                        .filter(indicator -> ancestry.fate(indicator) == fate)
                        .count();
    }
}
