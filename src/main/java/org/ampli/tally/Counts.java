package org.ampli.tally;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The counts that were made of each year: only the last one is told. */
@Component
public class Counts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final JdbcClient database;

    Counts(JdbcClient database) {
        this.database = database;
    }

    /** What was last counted in a year; empty while nothing was. */
    public Optional<Figures> last(CampaignId campaign) {
        return lastCount(campaign).map(Count::figures);
    }

    /** A count, when it was made and by whom. */
    record Count(Instant at, String by, Figures figures) {}

    Optional<Count> lastCount(CampaignId campaign) {
        return database.sql("""
                        select t.counted_at, p.name, t.content from tally t join person p on p.id = t.counted_by
                         where t.campaign_id = :campaign order by t.number desc limit 1
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new Count(
                        row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        JSON.readValue(row.getBytes("content"), Figures.class)))
                .optional();
    }

    /** What each Cité last sent, and how many of these no count has seen. */
    Sent sent(CampaignId campaign) {
        List<UUID> seen = database.sql("""
                        select c.sending_id from tally_sending c
                         where c.tally_id = (select t.id from tally t where t.campaign_id = :campaign
                                              order by t.number desc limit 1)
                        """)
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list();
        List<UUID> last = database.sql("""
                        select distinct on (s.cite_id) s.id from sending s where s.campaign_id = :campaign
                         order by s.cite_id, s.number desc
                        """)
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list();
        return new Sent(
                last, (int) last.stream().filter(each -> !seen.contains(each)).count());
    }

    /**
     * What is there to be counted.
     *
     * @param fresh how many no count has seen
     */
    record Sent(List<UUID> sendings, int fresh) {

        int cites() {
            return sendings.size();
        }

        /**
         * Whether a count may be made: with fewer than that many Cités more, the difference with the count before would
         * tell about them.
         */
        boolean enough() {
            return fresh >= Figures.LEAST;
        }
    }

    void keep(CampaignId campaign, Count count, List<UUID> sendings, Member by) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into tally (id, campaign_id, number, counted_at, counted_by, content)
                        values (:id, :campaign,
                                coalesce((select max(number) + 1 from tally where campaign_id = :campaign), 1),
                                :at, :by, :content)
                        """)
                .param("id", id)
                .param("campaign", campaign.value())
                .param("at", count.at().atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("content", JSON.writeValueAsBytes(count.figures()))
                .update();
        database.sql("insert into tally_sending (tally_id, sending_id) select :id, unnest(:sendings)")
                .param("id", id)
                .param("sendings", sendings.toArray(UUID[]::new))
                .update();
    }
}
