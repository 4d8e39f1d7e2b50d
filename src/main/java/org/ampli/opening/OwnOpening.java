package org.ampli.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;

/**
 * What a Cité opens of its own grid in one campaign.
 *
 * @param allowed whether the steering group allows it
 * @param facts who opened and closed what, the last first
 */
record OwnOpening(Member member, SentCopy sent, boolean allowed, OpenThings open, List<Fact> facts) {

    /**
     * Somebody opened or closed something.
     *
     * @param code of the indicator, or empty
     * @param title of the evidence, or empty
     */
    record Fact(
            String code,
            String title,
            Instant openedAt,
            String openedBy,
            @Nullable Instant closedAt,
            String closedBy) {

        String what() {
            return !code.isEmpty() ? "answer" : title.isEmpty() ? "whole" : "evidence";
        }
    }

    GridCopy copy() {
        return sent.copy();
    }

    String address() {
        return "/openings/mine/" + sent.year();
    }

    String seen() {
        return "/openings/" + sent.assessment().value();
    }

    boolean mayDecide() {
        return allowed && member.coordinates();
    }

    boolean mayClose() {
        return member.coordinates();
    }

    List<GridCopy.Evidence> evidence(GridCopy.Line line) {
        return copy().evidence().stream()
                .filter(piece -> line.evidence().contains(piece.number()))
                .toList();
    }

    boolean open(UUID piece) {
        return open.evidence().contains(piece);
    }
}
