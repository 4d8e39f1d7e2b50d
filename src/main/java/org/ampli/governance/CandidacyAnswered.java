package org.ampli.governance;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** The steering group answered a candidacy, with its reason. */
public record CandidacyAnswered(
        CandidacyId candidacy,
        PersonId candidate,
        CiteId cite,
        boolean accepted,
        String reason,
        PersonId by,
        Instant at) {}
