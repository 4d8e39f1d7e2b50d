package org.ampli.network;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one place where a Cité receives the public (C77). */
public record SiteId(UUID value) implements Identifier {

    public static SiteId next() {
        return new SiteId(UUID.randomUUID());
    }
}
