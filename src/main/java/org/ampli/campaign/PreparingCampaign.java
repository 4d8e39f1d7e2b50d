package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the first line of a year to its launch: what is written of it by the steering group alone. */
@Component
public class PreparingCampaign {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparingCampaign(JdbcClient database, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the preparation of a year; one is prepared at a time, and a year is prepared once. */
    @Transactional
    public void begin(Member member, int year) {
        Steering.decides(member);
        campaigns.inPreparation().ifPresent(other -> {
            throw Refusal.conflict("campaign.refusal.preparing", other.year());
        });
        int begun = database.sql("""
                        insert into campaign (id, year, begun_at, begun_by) values (:id, :year, :now, :by)
                        on conflict do nothing
                        """)
                .param("id", CampaignId.next().value())
                .param("year", year)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        if (begun == 0) {
            throw Refusal.conflict("campaign.refusal.yearTaken", year);
        }
    }

    /** Says for which day the launch is meant: every date that nobody moved follows. */
    @Transactional
    void plan(Member member, Campaign campaign, LocalDate day) {
        Steering.decides(member);
        held(campaign.id());
        database.sql("update campaign set planned_on = :day where id = :id")
                .param("day", day)
                .param("id", campaign.id().value())
                .update();
    }

    /** Chooses the part of the network that takes part (C79); nobody chosen, all that operate. */
    @Transactional
    public void choose(Member member, Campaign campaign, Collection<CiteId> cites) {
        Steering.decides(member);
        held(campaign.id());
        database.sql("delete from campaign_choice where campaign_id = :id and cite_id <> all (:cites)")
                .param("id", campaign.id().value())
                .param("cites", values(cites))
                .update();
        database.sql("""
                        insert into campaign_choice (campaign_id, cite_id, chosen_at, chosen_by)
                        select :id, c.cite, :now, :by from unnest(:cites) as c (cite) on conflict do nothing
                        """)
                .param("id", campaign.id().value())
                .param("cites", values(cites))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    /**
     * Keeps the launch waiting until what is written now of its programme is committed; refused once it is launched.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sharing(CampaignId campaign) {
        locked(campaign, "for share");
    }

    /** Keeps everything of the programme as it is until the launch is over; refused once it is launched. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Campaign held(CampaignId campaign) {
        locked(campaign, "for update");
        return campaigns.find(campaign).orElseThrow(Refusal::notFound);
    }

    /**
     * Launches a held campaign on the Cités that it is meant for: from this day on, each has its grid and its dates.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void launch(Campaign held, GridEditionId edition, Member by, Instant now) {
        Steering.decides(by);
        LocalDate day = now.atZone(Page.ZONE).toLocalDate();
        List<CiteId> cites = enter(held, by, now);
        database.sql("""
                        update campaign set launched_on = :day, launched_at = :now, launched_by = :by, edition_id = :edition
                         where id = :id
                        """)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("edition", edition.value())
                .param("id", held.id().value())
                .update();
        date(held.id(), day, by, now);
        LocalDate fillBy = campaigns.find(held.id()).orElseThrow().fillBy();
        events.publishEvent(new CampaignLaunched(held.id(), held.year(), cites, fillBy, by.person(), now));
    }

    private List<CiteId> enter(Campaign held, Member by, Instant now) {
        return database
                .sql("""
                        insert into campaign_cite (campaign_id, cite_id, joined_at, joined_by)
                        select campaign_id, cite_id, :now, :by from taking_part where campaign_id = :id returning cite_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("id", held.id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CiteId::new)
                .toList();
    }

    /** Writes down each date that follows from the launch and was not moved before it. */
    private void date(CampaignId campaign, LocalDate day, Member by, Instant now) {
        database.sql("""
                        insert into campaign_date (campaign_id, milestone, day, moved_at, moved_by)
                        select :id, d.milestone, d.day, :now, :by
                          from unnest(:milestones::text[], :days::date[]) as d (milestone, day)
                         where not exists (select from campaign_day m where m.campaign_id = :id and m.milestone = d.milestone)
                        """)
                .param("id", campaign.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param(
                        "milestones",
                        Arrays.stream(Milestone.values()).map(Milestone::name).toArray(String[]::new))
                .param(
                        "days",
                        Arrays.stream(Milestone.values())
                                .map(each -> each.after(day).toString())
                                .toArray(String[]::new))
                .update();
    }

    private void locked(CampaignId campaign, String lock) {
        boolean launched = database.sql("select launched_on is not null from campaign where id = :id " + lock)
                .param("id", campaign.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        if (launched) {
            throw Refusal.conflict("campaign.refusal.launched");
        }
    }

    private static UUID[] values(Collection<CiteId> cites) {
        return cites.stream().map(CiteId::value).toArray(UUID[]::new);
    }
}
