package org.ampli.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.sending.SendingId;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open, read anew at each request; whatever is not does not exist for the others. */
@Component
class Openings {

    private static final String SENT = """
            select distinct on (a.id) a.id as assessment_id, a.cite_id, replace(i.name, '''', '’') as name, a.campaign_id,
                   c.year, s.id as sending_id, s.sent_at
              from assessment a
              join campaign c on c.id = a.campaign_id and c.practice_of is null
              join cite i on i.id = a.cite_id
              join sending s on s.campaign_id = a.campaign_id and s.cite_id = a.cite_id
             where\s""";

    private final JdbcClient database;
    private final SentGrids grids;

    Openings(JdbcClient database, SentGrids grids) {
        this.database = database;
        this.grids = grids;
    }

    /** One grid in a list: whose, and of which year. */
    record Line(AssessmentId assessment, String name, int year, boolean open) {}

    /** The grids of other Cités of which something is open, the last year first, by name. */
    List<Line> ofOthers(CiteId cite) {
        return database.sql("""
                        select a.id, replace(i.name, '''', '’') as name, c.year, true as open
                          from assessment a
                          join campaign c on c.id = a.campaign_id
                          join cite i on i.id = a.cite_id
                         where a.cite_id <> :cite
                           and exists (select from open_now o where o.assessment_id = a.id and o.evidence_id is null)
                         order by c.year desc, i.name
                        """)
                .param("cite", cite.value())
                .query(Openings::line)
                .list();
    }

    /** The Cité's own sent grids of the years that allow it, or allowed it, the last first. */
    List<Line> own(CiteId cite) {
        return database.sql("""
                        select a.id, replace(i.name, '''', '’') as name, c.year,
                               exists (select from open_now o where o.assessment_id = a.id and o.evidence_id is null) as open
                          from assessment a
                          join campaign c on c.id = a.campaign_id and c.practice_of is null
                          join cite i on i.id = a.cite_id
                         where a.cite_id = :cite
                           and exists (select from open_access x where x.campaign_id = c.id)
                           and exists (select from sending s where s.campaign_id = c.id and s.cite_id = a.cite_id)
                         order by c.year desc
                        """)
                .param("cite", cite.value())
                .query(Openings::line)
                .list();
    }

    /** A grid of which something is open, for whoever works in a Cité. */
    OpenedGrid opened(Member member, AssessmentId assessment) {
        member.ownCite();
        OpenThings open = open(assessment);
        if (!open.anyAnswer()) {
            throw Refusal.notFound();
        }
        return new OpenedGrid(
                sent("a.id = :assessment", Map.of("assessment", assessment.value()))
                        .orElseThrow(Refusal::notFound),
                open);
    }

    /** What the member's Cité sent in a year of the network. */
    SentCopy ownSent(Member member, CampaignId campaign) {
        return sent(
                        "a.campaign_id = :campaign and a.cite_id = :cite",
                        Map.of(
                                "campaign",
                                campaign.value(),
                                "cite",
                                member.ownCite().value()))
                .orElseThrow(Refusal::notFound);
    }

    private Optional<SentCopy> sent(String which, Map<String, UUID> parameters) {
        return database.sql(SENT + which + " order by a.id, s.number desc")
                .params(parameters)
                .query((row, number) -> new SentCopy(
                        new AssessmentId(row.getObject("assessment_id", UUID.class)),
                        new CiteId(row.getObject("cite_id", UUID.class)),
                        row.getString("name"),
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        row.getInt("year"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        grids.copy(new SendingId(row.getObject("sending_id", UUID.class)))))
                .optional();
    }

    OpenThings open(AssessmentId assessment) {
        Set<String> codes = new HashSet<>();
        Set<UUID> evidence = new HashSet<>();
        boolean[] whole = {false};
        database.sql("""
                        select i.code, o.evidence_id from open_now o left join grid_indicator i on i.id = o.indicator_id
                         where o.assessment_id = :id
                        """).param("id", assessment.value()).query(row -> {
            String code = row.getString("code");
            UUID piece = row.getObject("evidence_id", UUID.class);
            whole[0] |= code == null && piece == null;
            Optional.ofNullable(code).ifPresent(codes::add);
            Optional.ofNullable(piece).ifPresent(evidence::add);
        });
        return new OpenThings(whole[0], codes, evidence);
    }

    /** Who opened and closed what, the last first; what the steering group ended was closed by it. */
    List<OwnOpening.Fact> facts(AssessmentId assessment) {
        return database.sql("""
                        select coalesce(i.code, '') as code, coalesce(e.title, '') as title, o.opened_at, p.name as opened_by,
                               least(o.closed_at, x.ended_at) as closed_at, coalesce(q.name, '') as closed_by
                          from opening o
                          join open_access x on x.id = o.access_id
                          join person p on p.id = o.opened_by
                          left join person q on q.id = coalesce(o.closed_by, x.ended_by)
                          left join grid_indicator i on i.id = o.indicator_id
                          left join evidence_item e on e.id = o.evidence_id
                         where o.assessment_id = :id order by coalesce(least(o.closed_at, x.ended_at), o.opened_at) desc, o.id
                        """)
                .param("id", assessment.value())
                .query(Openings::fact)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("year"),
                row.getBoolean("open"));
    }

    private static OwnOpening.Fact fact(ResultSet row, int number) throws SQLException {
        Instant closed = row.getObject("closed_at") == null
                ? null
                : row.getObject("closed_at", OffsetDateTime.class).toInstant();
        return new OwnOpening.Fact(
                row.getString("code"),
                row.getString("title"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                closed,
                row.getString("closed_by"));
    }
}
