package org.ampli.grid;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one indicator of one edition for ever; the number that the guide prints is only its label. */
public record IndicatorId(UUID value) implements Identifier {}
