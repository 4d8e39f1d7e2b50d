package org.ampli.difficulty;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one difficulty that a Cité reported. */
public record DifficultyId(UUID value) implements Identifier {}
