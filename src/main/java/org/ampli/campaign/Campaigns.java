package org.ampli.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which campaigns there are, who takes part, and until when each Cité fills its grid. */
@Component
public class Campaigns {

    static final String CAMPAIGN = """
            select c.id, c.year, c.practice_of, c.edition_id, c.planned_on, c.launched_on, c.closed_at,
                   array(select d.milestone from campaign_day d where d.campaign_id = c.id order by d.milestone) as milestones,
                   array(select d.day from campaign_day d where d.campaign_id = c.id order by d.milestone) as days
              from campaign c
            """;

    private static final String PARTICIPATION = CAMPAIGN.replace(
            "from campaign c",
            ", p.cite_id, p.joined_at, p.fill_by\n  from taking_part p join campaign c on c.id = p.campaign_id");

    private final JdbcClient database;

    Campaigns(JdbcClient database) {
        this.database = database;
    }

    /** The year that runs, if one does; a practice grid is no year. */
    public Optional<Campaign> open() {
        return one("where c.practice_of is null and c.launched_on is not null and c.closed_at is null", Map.of());
    }

    /** The year that the steering group prepares, if it does. */
    public Optional<Campaign> inPreparation() {
        return one("where c.practice_of is null and c.launched_on is null", Map.of());
    }

    /** A year of the network, whatever its state. */
    public Optional<Campaign> ofYear(int year) {
        return one("where c.practice_of is null and c.year = :year", Map.of("year", year));
    }

    public Optional<Campaign> find(CampaignId id) {
        return one("where c.id = :id", Map.of("id", id.value()));
    }

    /** Every year of the network, the last first. */
    public List<Campaign> all() {
        return database.sql(CAMPAIGN + "where c.practice_of is null order by c.year desc")
                .query((row, number) -> campaign(row))
                .list();
    }

    /** The Cités that take part; those that would, while the campaign is in preparation. */
    public List<CiteId> cites(CampaignId campaign) {
        return database
                .sql("select cite_id from taking_part where campaign_id = :campaign order by cite_id")
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CiteId::new)
                .toList();
    }

    /** Where a Cité writes now: the year that runs when it takes part, else its practice grid, else nowhere. */
    public Optional<Participation> of(CiteId cite) {
        return database.sql(PARTICIPATION + """
                        join writing_now w on w.campaign_id = p.campaign_id and w.cite_id = p.cite_id
                         where p.cite_id = :cite
                        """)
                .param("cite", cite.value())
                .query((row, number) -> participation(row))
                .optional();
    }

    /** The same, with the Cité's own last day in the place of that of all. */
    public Optional<Campaign> writing(CiteId cite) {
        return of(cite).map(Participation::own);
    }

    /** A Cité in a launched campaign, closed or not; empty when it takes no part. */
    public Optional<Participation> of(CampaignId campaign, CiteId cite) {
        return database.sql(PARTICIPATION
                        + "where p.campaign_id = :campaign and p.cite_id = :cite and c.launched_on is not null")
                .param("campaign", campaign.value())
                .param("cite", cite.value())
                .query((row, number) -> participation(row))
                .optional();
    }

    /** Every Cité of a launched campaign with its last day. */
    public List<Participation> participations(CampaignId campaign) {
        return database.sql(PARTICIPATION + "where p.campaign_id = :campaign and c.launched_on is not null")
                .param("campaign", campaign.value())
                .query((row, number) -> participation(row))
                .list();
    }

    /** Launches a year on every Cité that operates, unless one runs already: for the demo and the tests. */
    public Campaign launch(int year, LocalDate day) {
        Map<Milestone, LocalDate> days = Milestone.allAfter(day);
        database.sql("""
                        with launched as (
                             insert into campaign (id, year, edition_id, launched_on, launched_at)
                             select :id, :year, e.id, :day, :day::timestamp at time zone 'Europe/Paris'
                               from grid_edition e where e.in_force_at is not null and e.retired_at is null
                             on conflict do nothing returning id, launched_at),
                        dated as (
                             insert into campaign_date (campaign_id, milestone, day, moved_at)
                             select l.id, d.milestone, d.day, l.launched_at
                               from launched l, unnest(:milestones::text[], :days::date[]) as d (milestone, day))
                        insert into campaign_cite (campaign_id, cite_id, joined_at)
                        select l.id, i.id, l.launched_at from launched l, cite i where i.stage = 'OPERATING'
                        """)
                .param("id", CampaignId.next().value())
                .param("year", year)
                .param("day", day)
                .param("milestones", days.keySet().stream().map(Milestone::name).toArray(String[]::new))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
        return open().orElseThrow();
    }

    private Optional<Campaign> one(String which, Map<String, ?> parameters) {
        return database.sql(CAMPAIGN + which)
                .params(parameters)
                .query((row, number) -> campaign(row))
                .optional();
    }

    private static Participation participation(ResultSet row) throws SQLException {
        return new Participation(
                campaign(row),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                row.getObject("fill_by", LocalDate.class));
    }

    static Campaign campaign(ResultSet row) throws SQLException {
        UUID practice = row.getObject("practice_of", UUID.class);
        UUID edition = row.getObject("edition_id", UUID.class);
        LocalDate planned = row.getObject("planned_on", LocalDate.class);
        LocalDate launched = row.getObject("launched_on", LocalDate.class);
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        LocalDate from = launched == null ? planned : launched;
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                practice == null ? null : new CiteId(practice),
                edition == null ? null : new GridEditionId(edition),
                planned,
                launched,
                closed == null ? null : closed.toInstant(),
                from == null ? Map.of() : days(row, from));
    }

    private static Map<Milestone, LocalDate> days(ResultSet row, LocalDate from) throws SQLException {
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.allAfter(from));
        String[] milestones = (String[]) row.getArray("milestones").getArray();
        java.sql.Date[] moved = (java.sql.Date[]) row.getArray("days").getArray();
        for (int place = 0; place < milestones.length; place++) {
            days.put(Milestone.valueOf(milestones[place]), moved[place].toLocalDate());
        }
        return days;
    }
}
