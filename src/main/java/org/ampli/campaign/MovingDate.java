package org.ampli.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a date of the year, with a reason; what it was before stays readable. */
@Component
class MovingDate {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingDate(JdbcClient database, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void move(Member member, CampaignId id, Milestone milestone, LocalDate day, String reason) {
        Steering.decides(member);
        database.sql("select id from campaign where id = :id for update")
                .param("id", id.value())
                .query()
                .singleRow();
        Campaign campaign = campaigns.find(id).orElseThrow(Refusal::notFound);
        campaign.refuseClosed();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        campaign.dates().problem(milestone, day, today).ifPresent(problem -> {
            throw Refusal.invalid(problem);
        });
        database.sql("""
                        insert into campaign_date (campaign_id, milestone, day, reason, moved_at, moved_by)
                        values (:campaign, :milestone, :day, :reason, :now, :by)
                        """)
                .param("campaign", id.value())
                .param("milestone", milestone.name())
                .param("day", day)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        if (campaign.takesWriting()) {
            LocalDate from = campaign.day(milestone).orElse(day);
            events.publishEvent(new DateMoved(id, milestone, from, day, reason, member.person(), now));
        }
    }

    /** Every move of a campaign's dates, the last first. */
    List<Move> moves(CampaignId campaign) {
        return database.sql("""
                        select d.milestone, d.day, d.before, d.reason, d.moved_at, p.name
                          from (select *, lag(day) over (partition by milestone order by number) as before
                                  from campaign_date where campaign_id = :campaign) d
                          join person p on p.id = d.moved_by
                         where d.reason <> ''
                         order by d.number desc
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new Move(
                        Milestone.valueOf(row.getString("milestone")),
                        row.getObject("before", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                        row.getString("name")))
                .list();
    }

    /** One move; {@code before} is null where the date moved was still a computed one. */
    record Move(Milestone milestone, @Nullable LocalDate before, LocalDate day, String reason, Instant at, String by) {}
}
