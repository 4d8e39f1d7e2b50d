package org.ampli.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/**
 * What is ready to leave, Cité by Cité in the order of their names.
 *
 * @param releasedAt when the year's syntheses left, null while they have not
 */
record ReleaseBoard(
        Campaign campaign,
        @Nullable Instant releasedAt,
        String releasedBy,
        Optional<Network> network,
        List<Line> lines) {

    /** The last synthesis of the network to which the technical group agreed. */
    record Network(UUID version, int number, @Nullable Instant releasedAt) {}

    /** How far the synthesis of a Cité is; said in words, and no more of it. */
    enum State {
        UNSENT,
        READING,
        FEEDBACK,
        REPLY,
        WRITING,
        READY,
        RELEASED
    }

    /**
     * One Cité.
     *
     * @param version the last on which its readers agreed, null while there is none
     */
    record Line(
            CiteId cite,
            String slug,
            String name,
            State state,
            @Nullable UUID version,
            int number,
            @Nullable Instant releasedAt,
            String reason) {}

    List<Line> ready() {
        return lines.stream().filter(line -> line.state() == State.READY).toList();
    }

    List<Line> waiting() {
        return lines.stream()
                .filter(line -> line.state() != State.READY && line.state() != State.RELEASED)
                .toList();
    }

    /** Whether all may leave: some Cité's is ready, and the network's. */
    boolean mayLeave() {
        return !ready().isEmpty() && network.isPresent();
    }

    boolean released() {
        return releasedAt != null;
    }
}
