package org.ampli.pairing;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put somewhere, by hand or by an adopted proposal.
 *
 * @param reason in the words of who did it by hand, empty for a proposal
 * @param until when somebody else came, or null
 */
record Placed(
        CiteId cite,
        ReaderPlace place,
        PersonId person,
        String name,
        String reason,
        Instant since,
        String by,
        @Nullable Instant until) {}
