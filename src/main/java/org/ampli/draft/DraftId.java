package org.ampli.draft;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one text that is being written; the room that it belongs to refers to it with a foreign key. */
public record DraftId(UUID value) implements Identifier {

    public static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }
}
