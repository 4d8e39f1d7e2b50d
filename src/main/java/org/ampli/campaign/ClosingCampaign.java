package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a year for ever: what is being written in a grid is committed first, what comes after is refused, by the
 * database too.
 */
@Component
class ClosingCampaign {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingCampaign(JdbcClient database, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void close(Member member, CampaignId id) {
        close(member, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional
    void close(Member member, CampaignId id, Instant now) {
        Steering.decides(member);
        Campaign campaign = campaigns.find(id).orElseThrow(Refusal::notFound);
        if (campaign.inPreparation()) {
            throw Refusal.conflict("campaign.refusal.notLaunched");
        }
        // every writer holds its grid until it commits; in one order, so that no two of us wait for each other
        database.sql("select id from assessment where campaign_id = :id order by id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
        int closed = database.sql("""
                        update campaign set closed_at = :now, closed_by = :by where id = :id and closed_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .param("id", id.value())
                .update();
        if (closed > 0) {
            events.publishEvent(new CampaignClosed(id, campaign.year(), member.person(), now));
        }
    }
}
