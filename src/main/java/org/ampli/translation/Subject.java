package org.ampli.translation;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names whatever of an edition has words of its own: itself, an axis, a section, a criterion, an indicator, a note. */
record Subject(UUID value) implements Identifier {}
