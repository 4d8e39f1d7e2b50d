package org.ampli.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.ReadersOf;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who reads a Cité, and which Cités somebody reads. */
@Component
public class ReaderPairs implements ReadersOf {

    private static final String PAIR = """
            select r.cite_id, r.place, p.id, p.name, p.email,
                   (select replace(c.name, '''', '’') from mandate m join cite c on c.id = m.cite_id
                     where m.person_id = p.id and m.role in ('MANAGER', 'QUALITY_OFFICER', 'DEPUTY_OFFICER')
                       and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                     order by m.starts_on, m.id limit 1) as home
              from pair_reader r join person p on p.id = r.person_id
             where r.campaign_id = :campaign and r.until_at is null
            """;
    private static final String IN_ORDER =
            " order by r.cite_id, array_position(array['LEAD', 'SECOND', 'THIRD'], r.place)";

    private final JdbcClient database;
    private final Clock clock;

    ReaderPairs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The readers of a Cité in a campaign; empty while it has none. */
    public Optional<ReaderPair> of(CampaignId campaign, CiteId cite) {
        return pairs(database.sql(PAIR + " and r.cite_id = :cite" + IN_ORDER).param("cite", cite.value()), campaign)
                .values()
                .stream()
                .findFirst();
    }

    /** The readers of every Cité of a campaign that has some. */
    public Map<CiteId, ReaderPair> all(CampaignId campaign) {
        return pairs(database.sql(PAIR + IN_ORDER), campaign);
    }

    /** The Cités that somebody reads in a campaign, those that they lead first. */
    public Map<CiteId, ReaderPlace> readBy(PersonId person, CampaignId campaign) {
        Map<CiteId, ReaderPlace> read = new LinkedHashMap<>();
        database.sql("""
                        select r.cite_id, r.place from pair_reader r join cite c on c.id = r.cite_id
                         where r.campaign_id = :campaign and r.person_id = :person and r.until_at is null
                         order by array_position(array['LEAD', 'SECOND', 'THIRD'], r.place), c.slug
                        """)
                .param("campaign", campaign.value())
                .param("person", person.value())
                .query(row -> {
                    read.put(cite(row), ReaderPlace.valueOf(row.getString("place")));
                });
        return read;
    }

    /** Whether somebody reads a Cité in a campaign, whatever the campaign's state. */
    public boolean reads(CampaignId campaign, PersonId person, CiteId cite) {
        return readBy(person, campaign).containsKey(cite);
    }

    /**
     * Whether a member of the technical group reads a Cité where it writes now: in the year that runs, or to practise.
     */
    @Override
    public boolean reads(Member member, CiteId cite) {
        return member.reads()
                && database.sql("""
                        select exists (select from writing_now w
                                         join pair_reader r on r.campaign_id = w.campaign_id and r.cite_id = w.cite_id
                                        where w.cite_id = :cite and r.person_id = :person and r.until_at is null)
                        """)
                        .param("cite", cite.value())
                        .param("person", member.person().value())
                        .query(Boolean.class)
                        .single();
    }

    private Map<CiteId, ReaderPair> pairs(JdbcClient.StatementSpec asked, CampaignId campaign) {
        Map<CiteId, List<ReaderPair.Reader>> readers = new LinkedHashMap<>();
        asked.param("campaign", campaign.value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(row -> {
                    readers.computeIfAbsent(cite(row), none -> new ArrayList<>())
                            .add(reader(row));
                });
        Map<CiteId, ReaderPair> pairs = new LinkedHashMap<>();
        readers.forEach((cite, both) -> pairs.put(cite, new ReaderPair(cite, List.copyOf(both))));
        return pairs;
    }

    private static ReaderPair.Reader reader(ResultSet row) throws SQLException {
        String home = row.getString("home");
        return new ReaderPair.Reader(
                new PersonId(row.getObject("id", UUID.class)),
                ReaderPlace.valueOf(row.getString("place")),
                row.getString("name"),
                row.getString("email"),
                home == null ? "" : home);
    }

    private static CiteId cite(ResultSet row) throws SQLException {
        return new CiteId(row.getObject("cite_id", UUID.class));
    }
}
