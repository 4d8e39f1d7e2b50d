package org.ampli.network;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one Cité. */
public record CiteId(UUID value) implements Identifier {

    public static CiteId next() {
        return new CiteId(UUID.randomUUID());
    }
}
