package org.ampli.evidence;

import java.util.Optional;
import org.ampli.network.CiteId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** The evidence items of the Cités; another Cité's is as inexistent as one that never was. */
interface EvidenceItems extends CrudRepository<EvidenceItem, EvidenceId> {

    @Query("select * from evidence_item where id = :id and cite_id = :cite")
    Optional<EvidenceItem> of(@Param("cite") CiteId cite, @Param("id") EvidenceId id);

    /** The same, held until the end of the transaction, so that versions are numbered one after another. */
    @Query("select * from evidence_item where id = :id and cite_id = :cite for update")
    Optional<EvidenceItem> locked(@Param("cite") CiteId cite, @Param("id") EvidenceId id);
}
