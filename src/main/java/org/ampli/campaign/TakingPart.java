package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A Cité that comes later than the launch takes part with 42 days of its own. */
@Component
public class TakingPart {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingPart(JdbcClient database, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Takes part from today in the year that runs, if one does and the Cité is not of it yet. */
    @Transactional
    public void enter(CiteId cite, PersonId by) {
        campaigns.open().ifPresent(campaign -> enter(campaign, cite, by));
    }

    private void enter(Campaign campaign, CiteId cite, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate fillBy = Milestone.FILL.after(now.atZone(Page.ZONE).toLocalDate());
        int entered = database.sql("""
                        insert into campaign_cite (campaign_id, cite_id, joined_at, joined_by, fill_by)
                        values (:campaign, :cite, :now, :by, :day) on conflict do nothing
                        """)
                .param("campaign", campaign.id().value())
                .param("cite", cite.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("day", fillBy)
                .update();
        if (entered > 0) {
            events.publishEvent(new CiteJoined(campaign.id(), cite, fillBy, by, now));
        }
    }
}
