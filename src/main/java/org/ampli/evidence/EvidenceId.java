package org.ampli.evidence;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one evidence item of a Cité. */
public record EvidenceId(UUID value) implements Identifier {

    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }
}
