package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A difficulty that was closed is there again. */
public record DifficultyReopened(
        DifficultyId difficulty, CiteId cite, UUID word, Side side, String text, PersonId by, Instant at) {}
