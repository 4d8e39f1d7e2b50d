package org.ampli.network;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one person, whatever the mandates they hold. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
