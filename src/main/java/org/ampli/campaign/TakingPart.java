package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A Cité that comes later than the launch takes part with 42 days of its own; one that has not begun may leave. */
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

    /** The steering group and the network office say who takes part. */
    public static boolean enrols(Member member) {
        return member.steers() || member.office();
    }

    private static void refuseOthers(Member member) {
        if (!enrols(member)) {
            throw Refusal.forbidden("campaign.refusal.enrolling");
        }
    }

    /** Takes part from today in the year that runs, if one does and the Cité is not of it yet. */
    @Transactional
    public void enter(CiteId cite, PersonId by) {
        campaigns.open().ifPresent(campaign -> enter(campaign, cite, by));
    }

    @Transactional
    public void enter(Member member, Campaign campaign, CiteId cite) {
        refuseOthers(member);
        campaign.refuseClosed();
        enter(campaign, cite, member.person());
    }

    /** Leaves a campaign in which it has answered nothing yet. */
    @Transactional
    public void leave(Member member, Campaign campaign, Cite cite, String reason) {
        refuseOthers(member);
        campaign.refuseClosed();
        if (begun(campaign, cite)) {
            throw Refusal.conflict("campaign.refusal.begun", cite.title());
        }
        database.sql("""
                        update campaign_cite set left_at = :now, left_by = :by, leave_reason = :reason
                         where campaign_id = :campaign and cite_id = :cite and left_at is null
                        """)
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .param("reason", reason)
                .param("campaign", campaign.id().value())
                .param("cite", cite.id().value())
                .update();
    }

    /** Whether it has written anything; whoever writes at this moment is waited for. */
    private boolean begun(Campaign campaign, Cite cite) {
        return database.sql("""
                        select a.id from assessment a where a.campaign_id = :campaign and a.cite_id = :cite for update
                        """)
                .param("campaign", campaign.id().value())
                .param("cite", cite.id().value())
                .query(UUID.class)
                .optional()
                .filter(assessment -> database.sql("select exists (select from answer where assessment_id = :id)")
                        .param("id", assessment)
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    private void enter(Campaign campaign, CiteId cite, PersonId by) {
        Instant now = now();
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
