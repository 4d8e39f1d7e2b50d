package org.ampli.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One proposal in the list.
 *
 * @param edition the code of the edition on which it was made
 * @param cite the Cité of who proposed, null for someone of the network alone
 */
record ProposalLine(
        ProposalId id,
        String edition,
        String code,
        String question,
        ChangeProposal.Kind kind,
        String wish,
        String by,
        @Nullable String cite,
        Instant at,
        Standing standing,
        int remarks) {}
