package org.ampli.synthesis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A synthesis on which all readers agreed.
 *
 * @param number from 1, for one Cité in one year
 * @param reason why there is another one, empty for the first
 * @param fingerprint SHA-256 of the frozen copy
 * @param releasedAt when the Cité received it, null while it has not
 */
record SynthesisVersion(
        UUID id,
        int number,
        Instant agreedAt,
        String reason,
        String fingerprint,
        @Nullable Instant releasedAt,
        Synthesis synthesis) {

    boolean released() {
        return releasedAt != null;
    }
}
