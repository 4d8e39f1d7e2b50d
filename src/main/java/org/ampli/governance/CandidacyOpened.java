package org.ampli.governance;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A candidacy to the technical group began: asked for by the candidate, or proposed by their manager. */
public record CandidacyOpened(CandidacyId candidacy, PersonId candidate, CiteId cite, PersonId by, Instant at) {}
