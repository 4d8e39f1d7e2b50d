package org.ampli.assessment;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the grid of a member's Cité is. */
@Component
public class Sheets {

    private final JdbcClient database;
    private final Opening opening;
    private final Campaigns campaigns;
    private final GridEditions editions;
    private final Clock clock;

    Sheets(JdbcClient database, Opening opening, Campaigns campaigns, GridEditions editions, Clock clock) {
        this.database = database;
        this.opening = opening;
        this.campaigns = campaigns;
        this.editions = editions;
        this.clock = clock;
    }

    /** What the home page says of a Cité's grid. */
    public record Progress(
            Campaign campaign, long answered, int total, long bare, long again, boolean sent, boolean late) {}

    /** How far the member's Cité is in the open campaign. */
    public Progress progress(Member member) {
        Sheet sheet = of(member, member.language(), Mark.Filter.ALL);
        return new Progress(
                sheet.campaign(),
                sheet.answered(),
                sheet.total(),
                sheet.count(Mark.Filter.BARE),
                sheet.count(Mark.Filter.AGAIN),
                sheet.assessment().isSent(),
                sheet.late());
    }

    Sheet of(Member member, Locale language, Mark.Filter filter) {
        Assessment assessment = opening.of(member);
        Campaign campaign = campaigns.open().orElseThrow(() -> Refusal.conflict("assessment.refusal.noCampaign"));
        GridEdition edition = editions.inForce(language);
        return new Sheet(assessment, campaign, edition, marks(assessment, edition), filter, clock.instant());
    }

    private List<Mark> marks(Assessment assessment, GridEdition edition) {
        Instant since = assessment.takenUp() ? assessment.sentAt : null;
        Map<IndicatorId, Mark> written = new HashMap<>();
        database.sql("""
                        select i.id, a.yes, coalesce(a.argument ~ '\\S', false) as argued, coalesce(a.look_again, false) as again,
                               (select count(*) from attachment t
                                 where t.assessment_id = :assessment and t.indicator_id = i.id) as evidence,
                               coalesce(a.changed_at > :since and (s.yes, s.argument, s.details) is distinct from (a.yes, a.argument, a.details), false)
                               or exists (select from attachment t where t.assessment_id = :assessment
                                             and t.indicator_id = i.id and t.added_at > :since) as changed
                          from grid_indicator i
                          left join answer a on a.indicator_id = i.id and a.assessment_id = :assessment
                          left join lateral (select c.yes, c.argument, c.details from answer_change c
                                              where c.assessment_id = :assessment and c.indicator_id = i.id
                                                and c.changed_at <= :since order by c.version desc limit 1) s on true
                         where i.edition_id = :edition
                        """)
                .param("assessment", assessment.id().value())
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("edition", edition.id().value())
                .query(row -> {
                    IndicatorId id = new IndicatorId(row.getObject("id", UUID.class));
                    Indicator indicator = edition.indicator(id).orElseThrow();
                    written.put(
                            id,
                            new Mark(
                                    indicator,
                                    (Boolean) row.getObject("yes"),
                                    row.getBoolean("argued"),
                                    row.getInt("evidence"),
                                    row.getBoolean("again"),
                                    row.getBoolean("changed")));
                });
        return edition.indicators().stream()
                .map(indicator ->
                        written.getOrDefault(indicator.id(), new Mark(indicator, null, false, 0, false, false)))
                .toList();
    }
}
