package org.ampli.visa;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.ampli.assessment.FilledGrids;
import org.ampli.network.TeamFunction;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a grid still lacks before it can be sent: an answer, an argument and evidence for each indicator, for a no as
 * for a yes (C43, C44), the details that the grid asks for, and three functions heard or their absence explained (C49).
 *
 * @param lines every indicator in the order of the grid
 */
record SendingCheck(List<GridCopy.Line> lines, List<Hearing> hearings) implements FilledGrids.Check {

    /**
     * Whether a function was heard.
     *
     * @param held whether anybody in the team holds it
     * @param heardAt when somebody who holds it last contributed, or null
     */
    record Hearing(
            TeamFunction function, boolean held, @Nullable Instant heardAt, String explanation) {

        boolean missing() {
            return heardAt == null && explanation.isBlank();
        }
    }

    int answered() {
        return lines.size() - unanswered().size();
    }

    List<GridCopy.Line> unanswered() {
        return lines.stream().filter(line -> line.yes() == null).toList();
    }

    List<GridCopy.Line> unargued() {
        return answered(line -> line.argument().isBlank());
    }

    List<GridCopy.Line> bare() {
        return answered(line -> line.evidence().isEmpty() && line.kept() == 0);
    }

    List<GridCopy.Line> lackingDetails() {
        return answered(
                line -> line.details().stream().anyMatch(detail -> detail.text().isBlank()));
    }

    private List<GridCopy.Line> answered(Predicate<GridCopy.Line> which) {
        return lines.stream().filter(line -> line.yes() != null).filter(which).toList();
    }

    List<Hearing> unheard() {
        return hearings.stream().filter(Hearing::missing).toList();
    }

    /** How many things the grid asks for are not there yet, of the five that the check lists. */
    int gaps() {
        return (int) List.of(unanswered(), unargued(), bare(), lackingDetails(), unheard()).stream()
                .filter(list -> !list.isEmpty())
                .count();
    }

    boolean complete() {
        return gaps() == 0;
    }

    @Override
    public void refuseGaps() {
        if (!complete()) {
            throw Refusal.conflict(
                    "visa.refusal.incomplete",
                    unanswered().size(),
                    unargued().size(),
                    bare().size(),
                    lackingDetails().size(),
                    unheard().size());
        }
    }
}
