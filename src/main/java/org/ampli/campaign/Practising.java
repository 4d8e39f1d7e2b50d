package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new Cité a grid to practise on, outside any year and with the same six weeks (C23). */
@Component
public class Practising {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Practising(JdbcClient database, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Begins, where the Cité has no grid to write in; pressed twice, it begins once. */
    @Transactional
    public void begin(Member member, CiteId cite) {
        if (!TakingPart.enrols(member)) {
            throw Refusal.forbidden("campaign.refusal.enrolling");
        }
        if (campaigns.of(cite).isPresent()) {
            throw Refusal.conflict("campaign.refusal.hasGrid");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        CampaignId id = CampaignId.next();
        int begun = database.sql("""
                        insert into campaign (id, year, practice_of, edition_id, launched_on, launched_at, launched_by)
                        select :id, :year, :cite, e.id, :today, :now, :by
                          from grid_edition e where e.in_force_at is not null and e.retired_at is null
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("year", today.getYear())
                .param("cite", cite.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        if (begun > 0) {
            enter(id, cite, member, now);
        }
    }

    private void enter(CampaignId id, CiteId cite, Member member, Instant now) {
        LocalDate fillBy = Milestone.FILL.after(now.atZone(Page.ZONE).toLocalDate());
        database.sql("""
                        insert into campaign_cite (campaign_id, cite_id, joined_at, joined_by, fill_by)
                        values (:campaign, :cite, :now, :by, :day)
                        """)
                .param("campaign", id.value())
                .param("cite", cite.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .param("day", fillBy)
                .update();
        events.publishEvent(new CiteJoined(id, cite, fillBy, member.person(), now));
    }
}
