package org.ampli.difficulty;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which Cités have opened their unfinished grid to their readers. */
@Component
class SharedSheets {

    private final JdbcClient database;

    SharedSheets(JdbcClient database) {
        this.database = database;
    }

    /** A grid that is open to the readers, since when and by whom. */
    record Sharing(Instant openedAt, String openedBy) {}

    Optional<Sharing> of(CiteId cite) {
        return database.sql("""
                        select s.opened_at, p.name as opened_by
                          from shared_sheet s join campaign c on c.id = s.campaign_id and c.closed_at is null
                          join person p on p.id = s.opened_by
                         where s.cite_id = :cite and s.closed_at is null
                        """)
                .param("cite", cite.value())
                .query(Sharing.class)
                .optional();
    }

    /** A Cité by its address, when its grid is open to its readers. */
    record Place(CiteId cite, String name, Instant openedAt) {}

    Optional<Place> find(String slug) {
        return database.sql("""
                        select i.id, i.name, s.opened_at
                          from shared_sheet s join campaign c on c.id = s.campaign_id and c.closed_at is null
                          join cite i on i.id = s.cite_id
                         where i.slug = :slug and s.closed_at is null
                        """)
                .param("slug", slug)
                .query((row, number) -> new Place(
                        new CiteId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("opened_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .optional();
    }

    /** Opens it; false when it is open already. */
    boolean open(UUID id, Member member, CampaignId campaign, Instant now) {
        return database.sql("""
                                insert into shared_sheet (id, cite_id, campaign_id, opened_at, opened_by)
                                values (:id, :cite, :campaign, :now, :by) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("cite", member.ownCite().value())
                        .param("campaign", campaign.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", member.person().value())
                        .update()
                == 1;
    }

    void close(Member member, Instant now) {
        database.sql("""
                        update shared_sheet set closed_at = :now, closed_by = :by
                         where cite_id = :cite and closed_at is null
                        """)
                .param("cite", member.ownCite().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }
}
