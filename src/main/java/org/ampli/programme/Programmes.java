package org.ampli.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programme of a campaign as it stands, and what was announced of those that are launched. */
@Component
class Programmes {

    private final JdbcClient database;
    private final ProgrammeTexts texts;

    Programmes(JdbcClient database, ProgrammeTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    Programme of(Campaign campaign) {
        return new Programme(campaign, texts.all(campaign.id()), edition().orElse(null), cites(campaign.id()));
    }

    /** What a launched campaign announced; empty for one that was launched before announcements were kept. */
    Optional<Announced> announced(CampaignId campaign) {
        return database.sql("""
                        select a.content, a.sha256, p.name
                          from announcement a join person p on p.id = a.announced_by where a.campaign_id = :campaign
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new Announced(
                        Announcement.read(row.getBytes("content")), row.getString("sha256"), row.getString("name")))
                .optional();
    }

    /** The last year that was announced before this one: where a new programme may start from. */
    Optional<Announcement> before(Campaign campaign) {
        return database.sql("""
                        select a.content from announcement a join campaign c on c.id = a.campaign_id
                         where c.year < :year order by c.year desc limit 1
                        """)
                .param("year", campaign.year())
                .query((row, number) -> Announcement.read(row.getBytes("content")))
                .optional();
    }

    /** Whether the syntheses of a year have left. */
    boolean concluded(CampaignId campaign) {
        return database.sql("select exists (select from release where campaign_id = :campaign)")
                .param("campaign", campaign.value())
                .query(Boolean.class)
                .single();
    }

    /** The frozen copy, its fingerprint, and who launched. */
    record Announced(Announcement announcement, String fingerprint, String by) {}

    private Optional<Programme.Edition> edition() {
        return database.sql("select id, code from grid_edition where in_force_at is not null and retired_at is null")
                .query((row, number) -> new Programme.Edition(
                        new GridEditionId(row.getObject("id", UUID.class)), row.getString("code")))
                .optional();
    }

    private List<Announcement.Participant> cites(CampaignId campaign) {
        return database.sql("""
                        select i.slug, i.name from taking_part t join cite i on i.id = t.cite_id
                         where t.campaign_id = :campaign order by i.slug
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new Announcement.Participant(row.getString("slug"), row.getString("name")))
                .list();
    }
}
