package org.ampli.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.difficulty.WhoHelps;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Part;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the grid of a Cité as its own team finds it on the first page. */
@Component
class OwnGrids {

    private static final int LATEST = 5;

    private final JdbcClient database;
    private final GridEditions editions;
    private final GridStates states;
    private final WhoHelps whoHelps;
    private final Clock clock;

    OwnGrids(JdbcClient database, GridEditions editions, GridStates states, WhoHelps whoHelps, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.states = states;
        this.whoHelps = whoHelps;
        this.clock = clock;
    }

    private record Row(String code, String answer) {}

    /** With the titles of the reader's language; empty while the member's Cité has no grid to fill. */
    Optional<OwnGrid> of(Member member, Campaign campaign, Locale language) {
        CiteId cite = member.ownCite();
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        return states.of(cite, today)
                .map(state -> new OwnGrid(
                        state, standing(cite, campaign, language), latest(cite, campaign.id()), whoHelps.of(cite)));
    }

    private Standing standing(CiteId cite, Campaign campaign, Locale language) {
        Map<String, String> answers = new HashMap<>();
        database.sql("""
                        select i.code, case when a.yes then 'yes' else 'no' end as answer
                          from assessment s
                          join answer a on a.assessment_id = s.id and a.yes is not null
                          join grid_indicator i on i.id = a.indicator_id
                         where s.cite_id = :cite and s.campaign_id = :campaign
                        """)
                .param("cite", cite.value())
                .param("campaign", campaign.id().value())
                .query(Row.class)
                .list()
                .forEach(row -> answers.put(row.code(), row.answer()));
        GridEdition edition = editions.edition(Objects.requireNonNull(campaign.edition()), language);
        return new Standing(
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
