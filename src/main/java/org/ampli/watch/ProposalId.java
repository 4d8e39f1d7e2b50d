package org.ampli.watch;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one proposal of change. */
public record ProposalId(UUID value) implements Identifier {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }
}
