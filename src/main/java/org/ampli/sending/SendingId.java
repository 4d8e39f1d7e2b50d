package org.ampli.sending;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one sending of a Cité's grid. */
public record SendingId(UUID value) implements Identifier {

    public static SendingId next() {
        return new SendingId(UUID.randomUUID());
    }
}
