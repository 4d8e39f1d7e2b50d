package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A Cité opens its unfinished grid to its readers (C18). */
public record SheetShared(UUID sharing, CiteId cite, PersonId by, Instant at) {}
