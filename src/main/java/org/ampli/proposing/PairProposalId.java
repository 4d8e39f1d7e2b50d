package org.ampli.proposing;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one search for pairs. */
public record PairProposalId(UUID value) implements Identifier {

    static PairProposalId next() {
        return new PairProposalId(UUID.randomUUID());
    }
}
