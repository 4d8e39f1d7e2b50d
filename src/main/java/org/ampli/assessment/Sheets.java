package org.ampli.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ampli.assessment.Selects.Select;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the grid of a member's Cité is. */
@Component
public class Sheets {

    private static final Select<Written> MARKS = new Select<>("""
            select i.id, a.yes, coalesce(a.argument ~ '\\S', false) as argued, coalesce(a.look_again, false) as again,
                   coalesce(t.pieces, 0) as evidence
              from grid_indicator i
              left join answer a on a.indicator_id = i.id and a.assessment_id = %1$s
              left join (select indicator_id, count(*) as pieces from attachment where assessment_id = %1$s
                          group by indicator_id) t on t.indicator_id = i.id
             where i.edition_id = :edition and not i.coming
            """.formatted(Selects.GRID), Sheets::written);

    private final Selects selects;
    private final Opening opening;
    private final Campaigns campaigns;
    private final GridEditions editions;
    private final Clock clock;

    Sheets(Selects selects, Opening opening, Campaigns campaigns, GridEditions editions, Clock clock) {
        this.selects = selects;
        this.opening = opening;
        this.campaigns = campaigns;
        this.editions = editions;
        this.clock = clock;
    }

    /** What the home page says of a Cité's grid. */
    public record Progress(
            AssessmentId assessment,
            Campaign campaign,
            long answered,
            int total,
            long bare,
            long again,
            boolean sent,
            boolean late) {}

    /** How far the member's Cité is in the open campaign. */
    public Progress progress(Member member) {
        Sheet sheet = of(member, member.language(), Mark.Filter.ALL);
        return new Progress(
                sheet.assessment().id(),
                sheet.campaign(),
                sheet.answered(),
                sheet.total(),
                sheet.count(Mark.Filter.BARE),
                sheet.count(Mark.Filter.AGAIN),
                sheet.assessment().isSent(),
                sheet.late());
    }

    /** What is asked under a code in the grid where the member writes now. */
    Indicator indicator(Member member, Locale language, String code) {
        return find(edition(writing(member), language), code);
    }

    static Indicator find(GridEdition edition, String code) {
        return edition.indicator(code).orElseThrow(Refusal::notFound);
    }

    private Campaign writing(Member member) {
        return campaigns.writing(member.ownCite()).orElseThrow(() -> Refusal.conflict("assessment.refusal.noCampaign"));
    }

    /** The edition with which the campaign was launched, whichever is in force since. */
    private GridEdition edition(Campaign campaign, Locale language) {
        return editions.edition(Objects.requireNonNull(campaign.edition()), language);
    }

    Sheet of(Member member, Locale language, Mark.Filter filter) {
        return read(member, language, filter, null).sheet();
    }

    /** A sheet, and what else its page asked for. */
    record Read(Sheet sheet, Selects.Rows rows) {}

    /**
     * The sheet together with what else its page shows of the same grid.
     *
     * @param code the indicator that {@code besides} is about, or null
     */
    Read read(Member member, Locale language, Mark.Filter filter, @Nullable String code, Select<?>... besides) {
        CiteId cite = member.ownCite();
        Campaign campaign = writing(member);
        GridEdition edition = edition(campaign, language);
        Map<String, UUID> all = new HashMap<>();
        if (code != null) {
            all.put("indicator", find(edition, code).id().value());
        }
        all.put("cite", cite.value());
        all.put("campaign", campaign.id().value());
        all.put("edition", edition.id().value());
        List<Select<?>> asked = new ArrayList<>(List.of(Assessments.READ, MARKS, SentAnswers.CHANGED));
        asked.addAll(List.of(besides));
        Selects.Rows rows = selects.read(all, asked);
        if (rows.of(Assessments.READ).isEmpty()) {
            opening.of(member);
            rows = selects.read(all, asked);
        }
        Assessment assessment = rows.of(Assessments.READ).getFirst();
        return new Read(new Sheet(assessment, campaign, edition, marks(edition, rows), filter, clock.instant()), rows);
    }

    private record Written(IndicatorId indicator, @Nullable Boolean yes, boolean argued, int evidence, boolean again) {}

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                new IndicatorId(row.getObject("id", UUID.class)),
                (Boolean) row.getObject("yes"),
                row.getBoolean("argued"),
                row.getInt("evidence"),
                row.getBoolean("again"));
    }

    private static List<Mark> marks(GridEdition edition, Selects.Rows rows) {
        Set<IndicatorId> changed = Set.copyOf(rows.of(SentAnswers.CHANGED));
        Mark[] marks = new Mark[edition.indicators().size()];
        for (Written one : rows.of(MARKS)) {
            Indicator indicator = edition.indicator(one.indicator()).orElseThrow();
            marks[indicator.position()] = new Mark(
                    indicator, one.yes(), one.argued(), one.evidence(), one.again(), changed.contains(indicator.id()));
        }
        return List.of(marks);
    }
}
