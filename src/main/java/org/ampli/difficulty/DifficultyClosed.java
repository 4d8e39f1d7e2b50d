package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A difficulty is over, with what came of it. */
public record DifficultyClosed(
        DifficultyId difficulty, CiteId cite, UUID word, Side side, String text, PersonId by, Instant at) {}
