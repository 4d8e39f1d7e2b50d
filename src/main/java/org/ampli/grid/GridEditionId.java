package org.ampli.grid;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one edition of the grid. */
public record GridEditionId(UUID value) implements Identifier {}
