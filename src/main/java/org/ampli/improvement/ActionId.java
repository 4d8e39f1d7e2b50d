package org.ampli.improvement;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one action of a plan. */
public record ActionId(UUID value) implements Identifier {}
