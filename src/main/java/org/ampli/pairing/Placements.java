package org.ampli.pairing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Steering;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.proposing.PairProposalId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits where: what was is ended with its date and its author, and kept. */
@Component
class Placements {

    private final JdbcClient database;

    Placements(JdbcClient database) {
        this.database = database;
    }

    /** Whoever may changes the readers of a campaign, as long as it is open, and alone until the transaction ends. */
    void begin(Member member, Campaign campaign) {
        Steering.decides(member);
        if (campaign.closedAt() != null) {
            throw Refusal.conflict("pairing.refusal.closed", campaign.year());
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended('pairs ' || :campaign, 0))")
                .param("campaign", campaign.id().value().toString())
                .query((row, number) -> true)
                .single();
    }

    /** Everybody takes the place that a proposal gives them; the Cités whose readers changed. */
    List<CiteId> take(CampaignId campaign, PairProposalId proposal, PersonId by, Instant now) {
        return database
                .sql("""
                        with wanted as (
                             select d.cite_id, w.place, w.person_id
                               from pair_found d
                              cross join lateral (values ('LEAD', d.lead_id), ('SECOND', d.second_id)) as w (place, person_id)
                              where d.search_id = :proposal),
                        over as (
                             update pair_reader r set until_at = :now, until_by = :by
                               from wanted w
                              where r.campaign_id = :campaign and r.cite_id = w.cite_id and r.until_at is null
                                and (r.place = w.place and r.person_id <> w.person_id
                                     or r.person_id = w.person_id and r.place <> w.place)
                             returning r.cite_id)
                        select distinct w.cite_id from wanted w
                         where exists (select from over o where o.cite_id = w.cite_id)
                            or not exists (select from pair_reader r
                                            where r.campaign_id = :campaign and r.cite_id = w.cite_id
                                              and r.place = w.place and r.until_at is null)
                        """)
                .param("proposal", proposal.value())
                .param("campaign", campaign.value())
                .param("by", by.value())
                .param("now", utc(now))
                .query(UUID.class)
                .list()
                .stream()
                .map(CiteId::new)
                .toList();
    }

    /** The placements of a proposal that are free now are taken; who was put there by hand keeps the reason. */
    void fill(CampaignId campaign, PairProposalId proposal, PersonId by, Instant now) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, proposal_id, reason, since_at, since_by)
                        select gen_random_uuid(), :campaign, d.cite_id, w.place, w.person_id, :proposal,
                               coalesce((select h.reason from pair_choice h
                                          where h.campaign_id = :campaign and h.cite_id = d.cite_id
                                            and h.place = w.place and h.person_id = w.person_id
                                            and h.lifted_at is null), ''),
                               :now, :by
                          from pair_found d
                         cross join lateral (values ('LEAD', d.lead_id), ('SECOND', d.second_id)) as w (place, person_id)
                         where d.search_id = :proposal
                           and not exists (select from pair_reader r
                                            where r.campaign_id = :campaign and r.cite_id = d.cite_id
                                              and r.place = w.place and r.until_at is null)
                        """)
                .param("proposal", proposal.value())
                .param("campaign", campaign.value())
                .param("by", by.value())
                .param("now", utc(now))
                .update();
    }

    /** One person takes one place, by hand. */
    void put(CampaignId campaign, Placement taken, PersonId by, Instant now) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        values (:id, :campaign, :cite, :place, :person, :reason, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", campaign.value())
                .param("cite", taken.cite().value())
                .param("place", taken.place().name())
                .param("person", taken.person().value())
                .param("reason", taken.reason())
                .param("now", utc(now))
                .param("by", by.value())
                .update();
    }

    /** Whoever sits there sits there no more. */
    void leave(CampaignId campaign, CiteId cite, ReaderPlace place, PersonId by, Instant now) {
        database.sql("""
                        update pair_reader set until_at = :now, until_by = :by
                         where campaign_id = :campaign and cite_id = :cite and place = :place and until_at is null
                        """)
                .param("campaign", campaign.value())
                .param("cite", cite.value())
                .param("place", place.name())
                .param("by", by.value())
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
