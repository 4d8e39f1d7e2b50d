package org.ampli.proposing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.matching.Pair;
import org.ampli.matching.Strength;
import org.ampli.matching.Wish;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The searches for pairs, with what they found. */
@Component
public class PairProposals {

    private final JdbcClient database;

    PairProposals(JdbcClient database) {
        this.database = database;
    }

    /** The last search of a campaign. */
    public Optional<PairProposal> last(CampaignId campaign) {
        return database.sql("""
                        select p.*, b.name as by_name,
                               array(select d.cite_id from pair_found d where d.search_id = p.id
                                      order by d.cite_id) as cites,
                               array(select d.lead_id from pair_found d where d.search_id = p.id
                                      order by d.cite_id) as leads,
                               array(select d.second_id from pair_found d where d.search_id = p.id
                                      order by d.cite_id) as seconds
                          from pair_search p join person b on b.id = p.asked_by
                         where p.campaign_id = :campaign order by p.asked_at desc limit 1
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> proposal(row))
                .optional();
    }

    /** It became the pairs of its campaign. */
    public void adopted(PairProposalId id, PersonId by, Instant now) {
        database.sql("update pair_search set adopted_at = :now, adopted_by = :by where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("now", utc(now))
                .update();
    }

    private static PairProposal proposal(ResultSet row) throws SQLException {
        Map<Wish, Strength> strengths = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            strengths.put(wish, Strength.valueOf(row.getString(wish.name().toLowerCase(Locale.ROOT))));
        }
        String ending = row.getString("ending");
        return new PairProposal(
                new PairProposalId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new Wishes(strengths, row.getBoolean("keep"), row.getInt("least"), row.getInt("most")),
                row.getLong("seed"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getObject("alive_at", OffsetDateTime.class).toInstant(),
                row.getInt("better"),
                row.getObject("stop_asked_at") != null,
                ending == null ? null : PairProposal.Ending.valueOf(ending),
                instant(row.getObject("adopted_at", OffsetDateTime.class)),
                pairs(row));
    }

    private static Map<CiteId, Pair> pairs(ResultSet row) throws SQLException {
        UUID[] cites = (UUID[]) row.getArray("cites").getArray();
        UUID[] leads = (UUID[]) row.getArray("leads").getArray();
        UUID[] seconds = (UUID[]) row.getArray("seconds").getArray();
        Map<CiteId, Pair> pairs = new LinkedHashMap<>();
        for (int place = 0; place < cites.length; place++) {
            pairs.put(new CiteId(cites[place]), new Pair(new PersonId(leads[place]), new PersonId(seconds[place])));
        }
        return pairs;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
