package org.ampli.assessment;

import java.util.Optional;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** The grids of the Cités, one for each campaign. */
interface Assessments extends CrudRepository<Assessment, AssessmentId> {

    @Query("""
            select a.* from assessment a join campaign c on c.id = a.campaign_id
             where a.cite_id = :cite and c.closed_at is null
            """)
    Optional<Assessment> openOf(@Param("cite") CiteId cite);

    /** Keeps the row from being sent while answers are written; writers do not wait for one another. */
    @Query("select * from assessment where id = :id for share")
    Optional<Assessment> shared(@Param("id") AssessmentId id);

    /** Locks the row, so that a sending sees every answer that was acknowledged before it. */
    @Query("select * from assessment where id = :id for update")
    Optional<Assessment> locked(@Param("id") AssessmentId id);

    /** The same lock, for the gestures that come without the sheet before their eyes. */
    @Query("""
            select a.* from assessment a join campaign c on c.id = a.campaign_id
             where a.cite_id = :cite and c.closed_at is null for update of a
            """)
    Optional<Assessment> lockedOf(@Param("cite") CiteId cite);

    @Modifying
    @Query("""
            insert into assessment (id, cite_id, campaign_id, edition_id)
            values (:id, :cite, :campaign, :edition) on conflict (cite_id, campaign_id) do nothing
            """)
    void openFor(
            @Param("id") UUID id,
            @Param("cite") UUID cite,
            @Param("campaign") UUID campaign,
            @Param("edition") UUID edition);
}
