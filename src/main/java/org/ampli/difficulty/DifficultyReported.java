package org.ampli.difficulty;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A Cité says what it is stuck on (C27). */
public record DifficultyReported(DifficultyId difficulty, CiteId cite, String text, PersonId by, Instant at) {}
