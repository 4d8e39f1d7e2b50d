package org.ampli.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where each Cité of a campaign is, in one query whatever their number. */
@Component
class CiteProgresses {

    private static final String PROGRESS = """
            select i.id, i.slug, i.name, i.country, t.fill_by, e.wished_on, n.answered,
                   (select count(*) from grid_indicator g
                     where g.edition_id = (select c.edition_id from campaign c where c.id = :campaign)
                       and not g.coming) as total,
                   a.visa_asked_at, a.handed_back_at, a.sent_at, a.taken_up_at
              from taking_part t
              join cite i on i.id = t.cite_id
              left join assessment a on a.campaign_id = t.campaign_id and a.cite_id = t.cite_id
              left join lateral (select count(*) as answered from answer w
                                  where w.assessment_id = a.id and w.yes is not null) n on true
              left join extension e on e.campaign_id = t.campaign_id and e.cite_id = t.cite_id and e.decided_at is null
             where t.campaign_id = :campaign
            """;

    private final JdbcClient database;

    CiteProgresses(JdbcClient database) {
        this.database = database;
    }

    /** Every Cité that takes part in a launched campaign. */
    List<CiteProgress> all(CampaignId campaign) {
        return database.sql(PROGRESS)
                .param("campaign", campaign.value())
                .query(CiteProgresses::progress)
                .list();
    }

    Optional<CiteProgress> of(CampaignId campaign, CiteId cite) {
        return database.sql(PROGRESS + " and t.cite_id = :cite")
                .param("campaign", campaign.value())
                .param("cite", cite.value())
                .query(CiteProgresses::progress)
                .optional();
    }

    private static CiteProgress progress(ResultSet row, int number) throws SQLException {
        return new CiteProgress(
                new CiteId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("country"),
                row.getObject("fill_by", LocalDate.class),
                new CiteProgress.Facts(
                        row.getInt("answered"),
                        row.getInt("total"),
                        instant(row, "visa_asked_at"),
                        instant(row, "handed_back_at"),
                        instant(row, "sent_at"),
                        instant(row, "taken_up_at")),
                row.getObject("wished_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
