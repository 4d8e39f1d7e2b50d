package org.ampli.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.difficulty.WhoHelps;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans: each for its Cité, and for whoever reads it now. */
@Component
class ActionPlans {

    private static final String PLAN = """
            select p.id, p.cite_id, i.name as cite_name, p.campaign_id, c.year, c.edition_id, p.starts_on
              from action_plan p
              join campaign c on c.id = p.campaign_id
              join cite i on i.id = p.cite_id
            """;

    private final JdbcClient database;
    private final WhoHelps whoHelps;
    private final Clock clock;

    ActionPlans(JdbcClient database, WhoHelps whoHelps, Clock clock) {
        this.database = database;
        this.whoHelps = whoHelps;
        this.clock = clock;
    }

    /** The year after which a Cité would make its next plan. */
    record Year(CampaignId campaign, int year, LocalDate launchedOn) {}

    /** One that the member may see. */
    ActionPlan find(Member member, ActionPlanId id) {
        return database.sql(PLAN + "where p.id = :id")
                .param("id", id.value())
                .query(ActionPlans::plan)
                .optional()
                .filter(plan -> visible(member, plan.cite()))
                .orElseThrow(Refusal::notFound);
    }

    /** The same, found by one of its actions. */
    ActionPlan of(Member member, ActionId action) {
        return database.sql(PLAN + "where p.id = (select a.plan_id from plan_action a where a.id = :action)")
                .param("action", action.value())
                .query(ActionPlans::plan)
                .optional()
                .filter(plan -> visible(member, plan.cite()))
                .orElseThrow(Refusal::notFound);
    }

    private boolean visible(Member member, CiteId cite) {
        return member.fills() && cite.equals(member.cite()) || whoHelps.helps(member, cite);
    }

    /** Those of a Cité, the newest first. */
    List<ActionPlan> of(CiteId cite) {
        return database.sql(PLAN + "where p.cite_id = :cite order by c.year desc")
                .param("cite", cite.value())
                .query(ActionPlans::plan)
                .list();
    }

    /** The newest of each Cité that a member of the technical group accompanies. */
    List<ActionPlan> accompanied(Member member) {
        if (!member.reads()) {
            return List.of();
        }
        return database.sql("select * from (select distinct on (b.cite_id) b.* from (" + PLAN
                        + ") b where b.cite_id is distinct from :own and " + WhoHelps.helps("b.cite_id")
                        + " order by b.cite_id, b.year desc) l order by l.cite_name")
                .param("own", member.cite() == null ? null : member.cite().value(), Types.OTHER)
                .param("person", member.person().value())
                .param("today", today())
                .query(ActionPlans::plan)
                .list();
    }

    /** The years of the network in which a Cité took part and for which it has no plan yet, the last first. */
    List<Year> toPlan(CiteId cite) {
        return database.sql("""
                        select c.id, c.year, c.launched_on
                          from campaign c join campaign_cite t on t.campaign_id = c.id
                         where t.cite_id = :cite and t.left_at is null and c.practice_of is null
                           and c.launched_on is not null
                           and not exists (select from action_plan p where p.campaign_id = c.id and p.cite_id = :cite)
                         order by c.year desc limit 2
                        """)
                .param("cite", cite.value())
                .query((row, number) -> new Year(
                        new CampaignId(row.getObject("id", UUID.class)),
                        row.getInt("year"),
                        row.getObject("launched_on", LocalDate.class)))
                .list();
    }

    /** Keeps a new plan; the second of two that begin at once finds the first. */
    void begin(Member member, CampaignId campaign, LocalDate startsOn, Instant now) {
        database.sql("""
                        insert into action_plan (id, cite_id, campaign_id, starts_on, begun_at, begun_by)
                        values (:id, :cite, :campaign, :starts, :now, :by) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("cite", member.ownCite().value())
                .param("campaign", campaign.value())
                .param("starts", startsOn)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    private static ActionPlan plan(ResultSet row, int number) throws SQLException {
        return new ActionPlan(
                new ActionPlanId(row.getObject("id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("cite_name"),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getInt("year"),
                new GridEditionId(row.getObject("edition_id", UUID.class)),
                row.getObject("starts_on", LocalDate.class));
    }
}
