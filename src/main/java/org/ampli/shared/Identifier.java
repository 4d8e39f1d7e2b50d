package org.ampli.shared;

import java.util.UUID;

/**
 * A typed identity: a record around one UUID, so that a Cité is never mistaken for a person.
 *
 * <p>Aggregates of two rooms meet only through these.
 */
public interface Identifier {

    UUID value();
}
