package org.ampli.home;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ampli.assessment.Sheets;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Deadline;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Part;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the grid of a Cité as its own team finds it on the first page. */
@Component
class OwnGrids {

    private static final int LATEST = 5;

    private final JdbcClient database;
    private final GridEditions editions;
    private final Sheets sheets;
    private final Clock clock;

    OwnGrids(JdbcClient database, GridEditions editions, Sheets sheets, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.sheets = sheets;
        this.clock = clock;
    }

    private record Row(String code, String answer, boolean visaAsked, boolean handedBack) {}

    OwnGrid of(Member member, Campaign campaign, Locale language) {
        Sheets.Progress progress = sheets.progress(member);
        return new OwnGrid(
                progress,
                Deadline.daysLeft(campaign.fillBy(), clock.instant()),
                standing(member.ownCite(), campaign, language),
                latest(member.ownCite(), campaign.id()));
    }

    /** With the titles of the reader's language, as the edition of that campaign has them. */
    private Standing standing(CiteId cite, Campaign campaign, Locale language) {
        List<Row> rows = database.sql("""
                        select i.code, case when a.yes then 'yes' when not a.yes then 'no' else 'none' end as answer,
                               coalesce(s.visa_asked_at > coalesce(s.handed_back_at, '-infinity'), false) as visa_asked,
                               coalesce(s.handed_back_at >= greatest(s.visa_asked_at, s.taken_up_at), false) as handed_back
                          from assessment s
                          join grid_indicator i on i.edition_id = s.edition_id
                          left join answer a on a.assessment_id = s.id and a.indicator_id = i.id
                         where s.cite_id = :cite and s.campaign_id = :campaign
                        """)
                .param("cite", cite.value())
                .param("campaign", campaign.id().value())
                .query(Row.class)
                .list();
        Map<String, String> answers = new HashMap<>();
        rows.forEach(row -> answers.put(row.code(), row.answer()));
        GridEdition edition = editions.edition(Objects.requireNonNull(campaign.edition()), language);
        return new Standing(
                rows.stream().anyMatch(Row::visaAsked),
                rows.stream().anyMatch(Row::handedBack),
                edition.parts().stream().map(part -> line(part, answers)).toList());
    }

    private static Standing.Line line(Part part, Map<String, String> answers) {
        return new Standing.Line(
                part.axis().code(),
                part.title(),
                part.indicators().stream()
                        .map(indicator ->
                                new Standing.Mark(indicator.code(), answers.getOrDefault(indicator.code(), "none")))
                        .toList());
    }

    /** What the team did last, the newest first. */
    private List<Latest> latest(CiteId cite, CampaignId campaign) {
        return database.sql("""
                        select done.at, p.name as by, done.what, i.code, done.title
                          from assessment s
                          cross join lateral (
                              select a.changed_at as at, a.changed_by as who, 'answer' as what, a.indicator_id, '' as title
                                from answer a where a.assessment_id = s.id
                              union all
                              select c.said_at, c.said_by, lower(c.kind), c.indicator_id, ''
                                from contribution c where c.assessment_id = s.id and c.withdrawn_at is null
                              union all
                              select t.added_at, t.added_by, 'evidence', t.indicator_id, e.title
                                from attachment t join evidence_item e on e.id = t.evidence_id
                               where t.assessment_id = s.id) done
                          join grid_indicator i on i.id = done.indicator_id
                          join person p on p.id = done.who
                         where s.cite_id = :cite and s.campaign_id = :campaign
                         order by done.at desc, i.code limit :most
                        """)
                .param("cite", cite.value())
                .param("campaign", campaign.value())
                .param("most", LATEST)
                .query(Latest.class)
                .list();
    }
}
