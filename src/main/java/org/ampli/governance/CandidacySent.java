package org.ampli.governance;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A candidacy has the candidate's yes and the manager's: it waits for the steering group. */
public record CandidacySent(CandidacyId candidacy, PersonId candidate, CiteId cite, PersonId by, Instant at) {}
