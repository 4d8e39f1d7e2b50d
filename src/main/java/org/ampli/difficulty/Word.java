package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.PersonId;

/** Something said of a difficulty, from one side or the other. */
record Word(UUID id, DifficultySaid.Kind kind, Side side, String content, Instant at, PersonId by) {}
