package org.ampli.synthesis;

import java.util.UUID;
import org.ampli.draft.DraftId;
import org.ampli.shared.Identifier;

/** Names one line of a synthesis, which a proposal of action may come from. */
public record LineId(UUID value) implements Identifier {

    DraftId draft() {
        return new DraftId(value);
    }
}
