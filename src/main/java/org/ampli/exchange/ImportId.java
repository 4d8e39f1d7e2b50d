package org.ampli.exchange;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one file that was brought. */
record ImportId(UUID value) implements Identifier {}
