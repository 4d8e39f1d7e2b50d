package org.ampli.opening;

import java.util.Set;
import java.util.UUID;
import org.ampli.sending.GridCopy;

/**
 * What is open of one grid.
 *
 * @param whole whether every answer is
 * @param codes the indicators of which the answer is
 * @param evidence the pieces that are, each for itself
 */
record OpenThings(boolean whole, Set<String> codes, Set<UUID> evidence) {

    boolean answer(String code) {
        return whole || codes.contains(code);
    }

    boolean anyAnswer() {
        return whole || !codes.isEmpty();
    }

    /** A piece is read where it is open, and beside an answer that is. */
    boolean piece(GridCopy copy, GridCopy.Evidence piece) {
        return evidence.contains(piece.id()) && copy.supportedBy(piece).stream().anyMatch(this::answer);
    }
}
