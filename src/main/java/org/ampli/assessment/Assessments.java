package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.Selects.Select;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** The grids of the Cités, one for each campaign. */
interface Assessments extends CrudRepository<Assessment, AssessmentId> {

    /** The grid of a Cité in a campaign, as its pages read it. */
    Select<Assessment> READ =
            new Select<>("select * from assessment where id = " + Selects.GRID, Assessments::assessment);

    @Query("""
            select a.* from assessment a join writing_now w on w.campaign_id = a.campaign_id and w.cite_id = a.cite_id
             where a.cite_id = :cite
            """)
    Optional<Assessment> openOf(@Param("cite") CiteId cite);

    /** Keeps the row from being sent while something is written; writers do not wait for one another. */
    @Query("""
            select a.* from assessment a join writing_now w on w.campaign_id = a.campaign_id and w.cite_id = a.cite_id
             where a.cite_id = :cite for share of a
            """)
    Optional<Assessment> sharedOf(@Param("cite") CiteId cite);

    /** Locks the row, so that a sending sees every answer that was acknowledged before it. */
    @Query("""
            select a.* from assessment a join writing_now w on w.campaign_id = a.campaign_id and w.cite_id = a.cite_id
             where a.cite_id = :cite for update of a
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

    private static Assessment assessment(ResultSet row, int number) throws SQLException {
        Assessment read = new Assessment(
                new AssessmentId(row.getObject("id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new GridEditionId(row.getObject("edition_id", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
        read.visaAskedAt = instant(row, "visa_asked_at");
        read.visaAskedBy = person(row, "visa_asked_by");
        read.handedBackAt = instant(row, "handed_back_at");
        read.handedBackBy = person(row, "handed_back_by");
        read.handbackReason = row.getString("handback_reason");
        read.sentAt = instant(row, "sent_at");
        read.sentBy = person(row, "sent_by");
        read.takenUpAt = instant(row, "taken_up_at");
        read.takenUpBy = person(row, "taken_up_by");
        read.version = row.getLong("version");
        return read;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
