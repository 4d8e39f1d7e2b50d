package org.ampli.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Missing;
import org.ampli.campaign.PreparingCampaign;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Launches a year, once: refused while anything is missing, and then announced as it was validated, for ever.
 *
 * <p>Two who press at the same moment launch one campaign: the second waits for the first, and finds it launched.
 */
@Component
class LaunchingCampaign {

    private final JdbcClient database;
    private final PreparingCampaign preparing;
    private final Checklists checklists;
    private final Campaigns campaigns;
    private final Clock clock;

    LaunchingCampaign(
            JdbcClient database, PreparingCampaign preparing, Checklists checklists, Campaigns campaigns, Clock clock) {
        this.database = database;
        this.preparing = preparing;
        this.checklists = checklists;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** What still misses; empty when the campaign is launched. */
    @Transactional
    List<Missing> launch(Member member, Campaign campaign) {
        return launch(member, campaign.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional
    List<Missing> launch(Member member, CampaignId id, Instant now) {
        Steering.decides(member);
        Campaign held = preparing.held(id);
        Checklist checklist = checklists.of(held);
        List<Missing> missing = checklist.beforeLaunch();
        if (!missing.isEmpty()) {
            return missing;
        }
        Programme programme = checklist.programme();
        preparing.launch(held, Objects.requireNonNull(programme.edition()).id(), member, now);
        Campaign launched = campaigns.find(id).orElseThrow();
        if (!launched.datesInOrder()) {
            throw Refusal.conflict("programme.refusal.order");
        }
        announce(new Programme(launched, programme.texts(), programme.edition(), programme.cites()), member, now);
        return List.of();
    }

    private void announce(Programme programme, Member member, Instant now) {
        Announcement announcement = programme.announcement();
        database.sql("""
                        insert into announcement (campaign_id, announced_at, announced_by, content, sha256)
                        values (:campaign, :now, :by, :content, :sha256)
                        """)
                .param("campaign", programme.campaign().id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .param("content", announcement.canonical())
                .param("sha256", announcement.fingerprint())
                .update();
    }
}
