package org.ampli.support;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * A Cité asks for help, or one of its readers offers some (C22, C57).
 *
 * @param offered by a reader, and not asked for by the Cité
 */
public record HelpAsked(UUID request, CiteId cite, boolean offered, PersonId by, Instant at) {}
