package org.ampli.register;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A Cité joined the network. */
public record CiteRegistered(CiteId cite, PersonId by, Instant at) {}
