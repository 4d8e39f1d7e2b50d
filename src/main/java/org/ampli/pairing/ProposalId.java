package org.ampli.pairing;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one search for pairs. */
record ProposalId(UUID value) implements Identifier {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }
}
