package org.ampli.governance;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one candidacy to the technical group. */
public record CandidacyId(UUID value) implements Identifier {

    public static CandidacyId next() {
        return new CandidacyId(UUID.randomUUID());
    }
}
