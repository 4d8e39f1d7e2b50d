package org.ampli.programme;

import java.time.Instant;
import org.ampli.network.PersonId;

/** Somebody's yes to a programme; it holds for the programme of that fingerprint and no other. */
record Validation(PersonId by, String name, Instant at, String fingerprint) {

    /** How many are needed, each by another member of the steering group (C17). */
    static final int NEEDED = 2;
}
