package org.ampli.watch;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** What the network would change in its grid. */
interface ChangeProposals extends CrudRepository<ChangeProposal, ProposalId> {

    @Query("select * from change_proposal where id = :id for update")
    Optional<ChangeProposal> locked(@Param("id") ProposalId id);
}
