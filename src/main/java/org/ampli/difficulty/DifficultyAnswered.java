package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A reader or the Cité says something of a difficulty. */
public record DifficultyAnswered(
        DifficultyId difficulty, CiteId cite, UUID word, Side side, String text, PersonId by, Instant at) {}
