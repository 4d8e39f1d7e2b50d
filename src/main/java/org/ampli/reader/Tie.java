package org.ampli.reader;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** Why somebody does not read a Cité: a declared conflict of interest, until it is taken back. */
public record Tie(
        UUID id, PersonId person, String name, CiteId cite, String town, String reason, Instant declared, String by) {}
