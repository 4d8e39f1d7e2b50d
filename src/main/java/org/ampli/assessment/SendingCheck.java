package org.ampli.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.TeamFunction;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a grid still lacks before it can be sent: an answer, an argument and evidence for each indicator, for a no as
 * for a yes (C43, C44), the details that the grid asks for, and three functions heard or their absence explained (C49).
 *
 * @param marks every indicator in the order of the grid
 * @param vague the answered indicators that lack a detail
 */
record SendingCheck(List<Mark> marks, Set<IndicatorId> vague, List<Hearing> hearings) {

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

    List<Indicator> unanswered() {
        return marks.stream()
                .filter(mark -> !mark.answered())
                .map(Mark::indicator)
                .toList();
    }

    List<Indicator> unargued() {
        return marks.stream()
                .filter(mark -> mark.answered() && !mark.argued())
                .map(Mark::indicator)
                .toList();
    }

    List<Indicator> bare() {
        return marks.stream().filter(Mark::bare).map(Mark::indicator).toList();
    }

    List<Indicator> lackingDetails() {
        return marks.stream()
                .map(Mark::indicator)
                .filter(indicator -> vague.contains(indicator.id()))
                .toList();
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

    void refuseGaps() {
        if (!complete()) {
            throw Refusal.conflict(
                    "sending.refusal.incomplete",
                    unanswered().size(),
                    unargued().size(),
                    bare().size(),
                    lackingDetails().size(),
                    unheard().size());
        }
    }
}
