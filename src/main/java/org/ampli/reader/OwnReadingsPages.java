package org.ampli.reader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a reader's own page. */
@Component
class OwnReadingsPages {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final ReaderTimes times;
    private final Declaring declaring;
    private final Clock clock;

    OwnReadingsPages(JdbcClient database, Campaigns campaigns, ReaderTimes times, Declaring declaring, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.times = times;
        this.declaring = declaring;
        this.clock = clock;
    }

    OwnReadings of(Member member, OwnReadings.Typed typed) {
        Optional<Campaign> campaign = campaigns.open();
        return new OwnReadings(
                campaign,
                campaign.map(open -> read(member, open)).orElse(List.of()),
                campaign.map(open -> times.of(member.person(), open.id())).orElse(List.of()),
                languages(),
                declaring.languages(member.person()),
                declaring.tiesOf(member.person()),
                others(member),
                typed,
                today());
    }

    List<OwnReadings.Read> read(Member member, Campaign campaign) {
        return database.sql("""
                        select r.cite_id, c.slug, c.town, r.place from pair_reader r join cite c on c.id = r.cite_id
                         where r.campaign_id = :campaign and r.person_id = :person and r.until_at is null
                         order by array_position(array['LEAD', 'SECOND', 'THIRD'], r.place), c.town
                        """)
                .param("campaign", campaign.id().value())
                .param("person", member.person().value())
                .query((row, number) -> new OwnReadings.Read(
                        cite(row), row.getString("slug"), row.getString("town"), row.getString("place")))
                .list();
    }

    /** The Cités that somebody reads, by id, with their towns. */
    Map<CiteId, String> towns(Member member, Campaign campaign) {
        Map<CiteId, String> towns = new LinkedHashMap<>();
        read(member, campaign).forEach(read -> towns.put(read.cite(), read.town()));
        return towns;
    }

    /** Those in which Cités work, and English, in which papers travel. */
    private List<String> languages() {
        return database.sql("""
                        select language from cite where stage <> 'CLOSED'
                         union select unnest(other_languages) from cite where stage <> 'CLOSED' union select 'en'
                         order by 1
                        """).query(String.class).list();
    }

    List<OwnReadings.Other> others(Member member) {
        CiteId own = member.cite();
        Set<UUID> left = own == null ? Set.of() : Set.of(own.value());
        return database.sql("""
                        select id as cite_id, town from cite where stage <> 'CLOSED' and id <> all (:left)
                         order by town, slug
                        """)
                .param("left", left.toArray(UUID[]::new))
                .query((row, number) -> new OwnReadings.Other(cite(row), row.getString("town")))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }

    private static CiteId cite(ResultSet row) throws SQLException {
        return new CiteId(row.getObject("cite_id", UUID.class));
    }
}
