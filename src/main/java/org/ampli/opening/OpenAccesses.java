package org.ampli.opening;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the Cités of a campaign may open their grids to each other: no, until the steering group says so (C56). */
@Component
class OpenAccesses {

    private final Campaigns campaigns;
    private final JdbcClient database;

    OpenAccesses(Campaigns campaigns, JdbcClient database) {
        this.campaigns = campaigns;
        this.database = database;
    }

    Campaign campaign(int year) {
        return campaigns.ofYear(year).orElseThrow(Refusal::notFound);
    }

    /** What was decided for a campaign, the last first. */
    List<OpenAccess> of(CampaignId campaign) {
        return database.sql("""
                        select x.allowed_at, a.name as allowed_by, x.ended_at, coalesce(e.name, '') as ended_by
                          from open_access x
                          join person a on a.id = x.allowed_by
                          left join person e on e.id = x.ended_by
                         where x.campaign_id = :campaign order by x.allowed_at desc
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> {
                    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
                    return new OpenAccess(
                            row.getObject("allowed_at", OffsetDateTime.class).toInstant(),
                            row.getString("allowed_by"),
                            ended == null ? null : ended.toInstant(),
                            row.getString("ended_by"));
                })
                .list();
    }

    /** Before the launch or after it, until the campaign is closed; twice is once. */
    @Transactional
    void allow(Member member, int year, Instant now) {
        Steering.decides(member);
        Campaign campaign = campaign(year);
        if (campaign.closedAt() != null) {
            throw Refusal.conflict("opening.refusal.closed", year);
        }
        database.sql("""
                        insert into open_access (id, campaign_id, allowed_at, allowed_by)
                        values (gen_random_uuid(), :campaign, :now, :by) on conflict do nothing
                        """)
                .param("campaign", campaign.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    /** Closes at once whatever is open; who wants to open again does so anew, if it is allowed again. */
    @Transactional
    void end(Member member, int year, Instant now) {
        Steering.decides(member);
        database.sql(
                        "update open_access set ended_at = :now, ended_by = :by where campaign_id = :campaign and ended_at is null")
                .param("campaign", campaign(year).id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    /** The decision that stands, held until the end of the transaction: nobody ends it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID held(CampaignId campaign) {
        return database.sql("select id from open_access where campaign_id = :campaign and ended_at is null for share")
                .param("campaign", campaign.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("opening.refusal.notAllowed"));
    }
}
