package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A reader or the Cité answers on a difficulty, closes it with what came of it, or opens it again. */
public record DifficultySaid(
        DifficultyId difficulty, CiteId cite, UUID word, Kind kind, Side side, String text, PersonId by, Instant at) {

    /** What becomes of the difficulty with it. */
    public enum Kind {
        ANSWER,
        CLOSING,
        REOPENING
    }
}
