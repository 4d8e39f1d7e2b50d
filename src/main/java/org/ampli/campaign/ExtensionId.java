package org.ampli.campaign;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one extension, asked for or offered. */
public record ExtensionId(UUID value) implements Identifier {

    public static ExtensionId next() {
        return new ExtensionId(UUID.randomUUID());
    }
}
