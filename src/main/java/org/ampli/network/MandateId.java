package org.ampli.network;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one mandate: one person, one role, from one day on. */
public record MandateId(UUID value) implements Identifier {

    public static MandateId next() {
        return new MandateId(UUID.randomUUID());
    }
}
