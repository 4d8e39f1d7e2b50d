package org.ampli.proposing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ampli.campaign.CampaignId;
import org.ampli.matching.Matching;
import org.ampli.matching.Pair;
import org.ampli.matching.ProposedPairs;
import org.ampli.matching.Wish;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how each search goes, so that every node sees it, may stop it, and knows when it is no more. */
@Component
class SearchLog {

    private final JdbcClient database;

    SearchLog(JdbcClient database) {
        this.database = database;
    }

    /** False while another search of the campaign runs; one that says nothing any more was interrupted. */
    boolean begin(PairProposalId id, CampaignId campaign, Matching matching, PersonId by, Instant now) {
        Wishes wishes = matching.wishes();
        database.sql("""
                        update pair_search set ended_at = :now, ending = 'INTERRUPTED'
                         where campaign_id = :campaign and ended_at is null and alive_at < :silent
                        """)
                .param("campaign", campaign.value())
                .param("now", utc(now))
                .param("silent", utc(now.minus(PairProposal.SILENCE)))
                .update();
        return database.sql("""
                        insert into pair_search (id, campaign_id, seed, keep, least, most, load, even, language,
                                                   last_year, distance, abroad, asked_at, asked_by, alive_at)
                        values (:id, :campaign, :seed, :keep, :least, :most, :load, :even, :language,
                                :last_year, :distance, :abroad, :now, :by, :now) on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("campaign", campaign.value())
                        .param("seed", matching.seed())
                        .param("keep", wishes.keep())
                        .param("least", wishes.least())
                        .param("most", wishes.most())
                        .params(strengths(wishes))
                        .param("now", utc(now))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private static Map<String, String> strengths(Wishes wishes) {
        Map<String, String> strengths = new LinkedHashMap<>();
        for (Wish wish : Wish.values()) {
            strengths.put(wish.name().toLowerCase(Locale.ROOT), wishes.of(wish).name());
        }
        return strengths;
    }

    /** Says that a search goes on, and hears whether it should. */
    boolean goesOn(PairProposalId id, int better, Instant now) {
        return database.sql("""
                        update pair_search set alive_at = :now, better = :better where id = :id and ended_at is null
                        returning stop_asked_at is null
                        """)
                .param("id", id.value())
                .param("better", better)
                .param("now", utc(now))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    boolean askStop(CampaignId campaign, PersonId by, Instant now) {
        return database.sql("""
                        update pair_search set stop_asked_at = :now, stop_asked_by = :by
                         where campaign_id = :campaign and ended_at is null and stop_asked_at is null
                        """)
                        .param("campaign", campaign.value())
                        .param("by", by.value())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** Keeps what was found; a search that was given up meanwhile is not heard. */
    @Transactional
    public void end(PairProposalId id, ProposedPairs found, int better, Instant now) {
        if (end(id, PairProposal.Ending.valueOf(found.ending().name()), better, now)) {
            List<Map.Entry<CiteId, Pair>> pairs = List.copyOf(found.pairs().entrySet());
            database.sql("""
                            insert into pair_found (search_id, cite_id, lead_id, second_id)
                            select :proposal, * from unnest(:cites, :leads, :seconds)
                            """)
                    .param("proposal", id.value())
                    .param("cites", ids(pairs, pair -> pair.getKey().value()))
                    .param("leads", ids(pairs, pair -> pair.getValue().lead().value()))
                    .param(
                            "seconds",
                            ids(pairs, pair -> pair.getValue().second().value()))
                    .update();
        }
    }

    boolean end(PairProposalId id, PairProposal.Ending ending, int better, Instant now) {
        return database.sql("""
                        update pair_search set ended_at = :now, ending = :ending, better = :better
                         where id = :id and ended_at is null
                        """)
                        .param("id", id.value())
                        .param("ending", ending.name())
                        .param("better", better)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    private static UUID[] ids(List<Map.Entry<CiteId, Pair>> pairs, Function<Map.Entry<CiteId, Pair>, UUID> id) {
        return pairs.stream().map(id).toArray(UUID[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
