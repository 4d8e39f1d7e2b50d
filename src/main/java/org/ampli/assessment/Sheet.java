package org.ampli.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.Part;

/** A Cité's grid as the pages show it: where one is, what is left, how long there is. */
record Sheet(
        Assessment assessment,
        Campaign campaign,
        GridEdition edition,
        List<Mark> marks,
        Mark.Filter filter,
        Instant now) {

    /** What is asked under a code; what is not asked does not exist. */
    Indicator indicator(String code) {
        return Sheets.find(edition, code);
    }

    long answered() {
        return marks.stream().filter(Mark::answered).count();
    }

    int total() {
        return marks.size();
    }

    long count(Mark.Filter which) {
        return marks.stream().filter(which::shows).count();
    }

    boolean late() {
        return campaign.late(now) && !assessment.isSent();
    }

    /** The marks of one axis or section that the filter shows. */
    List<Mark> shown(Part part) {
        return part.indicators().stream()
                .map(indicator -> marks.get(indicator.position()))
                .filter(filter::shows)
                .toList();
    }

    long answered(Part part) {
        return part.indicators().stream()
                .filter(indicator -> marks.get(indicator.position()).answered())
                .count();
    }

    Mark mark(Indicator indicator) {
        return marks.get(indicator.position());
    }

    /** The indicator before this one among those that the filter shows. */
    Optional<Indicator> before(Indicator indicator) {
        return shown().filter(other -> other.position() < indicator.position()).reduce((first, second) -> second);
    }

    /** The indicator after this one among those that the filter shows. */
    Optional<Indicator> after(Indicator indicator) {
        return shown().filter(other -> other.position() > indicator.position()).findFirst();
    }

    /** Where to go on: the first indicator that is to do, else the first without evidence, else the first. */
    Indicator next() {
        return marks.stream()
                .filter(Mark::toDo)
                .findFirst()
                .or(() -> marks.stream().filter(Mark::bare).findFirst())
                .orElse(marks.getFirst())
                .indicator();
    }

    private java.util.stream.Stream<Indicator> shown() {
        return marks.stream().filter(filter::shows).map(Mark::indicator);
    }

    String query() {
        return filter.query();
    }
}
