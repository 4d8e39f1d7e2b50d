package org.ampli.difficulty;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which Cités have opened their unfinished grid to their readers. */
@Component
class SharedSheets {

    private final JdbcClient database;
    private final Clock clock;

    SharedSheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
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

    /** A grid that its Cité has opened to the member, who helps it. */
    record Opened(String cite, String slug, Instant openedAt) {}

    List<Opened> openTo(Member member) {
        return database.sql("""
                        select i.name as cite, i.slug, s.opened_at
                          from shared_sheet s join campaign c on c.id = s.campaign_id and c.closed_at is null
                          join cite i on i.id = s.cite_id
                         where s.closed_at is null and s.cite_id is distinct from :own and %s
                         order by i.name
                        """.formatted(WhoHelps.helps("s.cite_id")))
                .param("own", member.cite() == null ? null : member.cite().value(), Types.OTHER)
                .param("person", member.person().value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(Opened.class)
                .list();
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
