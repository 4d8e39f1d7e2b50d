package org.ampli.pairing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.matching.CiteToRead;
import org.ampli.matching.Coordinates;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.reader.ReaderLines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who could read whom: the technical group, the Cités, and who sits where. */
@Component
class PairQuestions {

    private static final Comparator<CiteLine> BY_TOWN =
            Comparator.comparing(CiteLine::town, Collator.getInstance(Locale.FRENCH));

    private static final String PLACED = """
            select r.cite_id, r.place, r.person_id, p.name, r.reason, r.since_at as since, b.name as by_name,
                   r.until_at as until
              from pair_reader r join person p on p.id = r.person_id join person b on b.id = r.since_by
             where r.campaign_id = :campaign
            """;
    private static final String IN_ORDER =
            " order by r.since_at desc, array_position(array['LEAD', 'SECOND', 'THIRD'], r.place)";

    private final JdbcClient database;
    private final ReaderLines readers;

    PairQuestions(JdbcClient database, ReaderLines readers) {
        this.database = database;
        this.readers = readers;
    }

    PairQuestion of(Campaign campaign) {
        CampaignId last = last(campaign);
        return new PairQuestion(
                campaign,
                readers.group(),
                cites(campaign.id(), last),
                now(campaign.id()),
                choices(campaign.id()),
                last == null ? List.of() : now(last));
    }

    /** Everyone who has read a Cité in a campaign, the last first. */
    List<Placed> history(CampaignId campaign, CiteId cite) {
        return database.sql(PLACED + " and r.cite_id = :cite" + IN_ORDER)
                .param("campaign", campaign.value())
                .param("cite", cite.value())
                .query(PairQuestions::place)
                .list();
    }

    private @Nullable CampaignId last(Campaign campaign) {
        return database.sql("""
                        select c.id from campaign c
                         where c.practice_of is null and c.year < :year
                           and exists (select from pair_reader r where r.campaign_id = c.id)
                         order by c.year desc limit 1
                        """)
                .param("year", campaign.year())
                .query(UUID.class)
                .optional()
                .map(CampaignId::new)
                .orElse(null);
    }

    private List<CiteLine> cites(CampaignId campaign, @Nullable CampaignId last) {
        return database
                .sql("""
                        select c.id, c.slug, c.name, c.town, c.country, c.language, c.other_languages, c.latitude,
                               c.longitude, coalesce(a.reason, '') as any_language,
                               array(select t.person_id from reader_tie t
                                      where t.cite_id = c.id and t.lifted_at is null) as tied,
                               array(select r.person_id from pair_reader r
                                      where r.campaign_id = :last and r.cite_id = c.id and r.until_at is null
                                        and r.place in ('LEAD', 'SECOND')) as last_year
                          from taking_part p join cite c on c.id = p.cite_id
                          left join pair_any_language a
                                 on a.campaign_id = p.campaign_id and a.cite_id = c.id and a.ended_at is null
                         where p.campaign_id = :campaign
                        """)
                .param("campaign", campaign.value())
                .param("last", last == null ? null : last.value(), java.sql.Types.OTHER)
                .query((row, number) -> new CiteLine(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("town"),
                        row.getString("any_language"),
                        toRead(row)))
                .list()
                .stream()
                .sorted(BY_TOWN)
                .toList();
    }

    private static CiteToRead toRead(ResultSet row) throws SQLException {
        Set<String> languages = new HashSet<>();
        if (row.getString("any_language").isEmpty()) {
            languages.add(row.getString("language"));
            languages.addAll(List.of((String[]) row.getArray("other_languages").getArray()));
        }
        return new CiteToRead(
                new CiteId(row.getObject("id", UUID.class)),
                Set.copyOf(languages),
                row.getString("country"),
                Coordinates.of(row.getObject("latitude", Double.class), row.getObject("longitude", Double.class)),
                people(row.getArray("tied")),
                people(row.getArray("last_year")),
                Map.of());
    }

    private List<Placed> choices(CampaignId campaign) {
        return database.sql("""
                        select h.cite_id, h.place, h.person_id, p.name, h.reason, h.chosen_at as since, b.name as by_name,
                               h.lifted_at as until
                          from pair_choice h join person p on p.id = h.person_id join person b on b.id = h.chosen_by
                         where h.campaign_id = :campaign and h.lifted_at is null
                        """)
                .param("campaign", campaign.value())
                .query(PairQuestions::place)
                .list();
    }

    private List<Placed> now(CampaignId campaign) {
        return database.sql(PLACED + " and r.until_at is null" + IN_ORDER)
                .param("campaign", campaign.value())
                .query(PairQuestions::place)
                .list();
    }

    private static Placed place(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Placed(
                new CiteId(row.getObject("cite_id", UUID.class)),
                ReaderPlace.valueOf(row.getString("place")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                until == null ? null : until.toInstant());
    }

    private static Set<PersonId> people(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
