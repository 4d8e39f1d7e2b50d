package org.ampli.programme;

import java.util.List;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.network.CiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which Cités there are, and which were chosen for a campaign in preparation. */
@Component
class CiteChoices {

    private final JdbcClient database;

    CiteChoices(JdbcClient database) {
        this.database = database;
    }

    List<CiteChoice> of(Campaign campaign) {
        return database.sql("""
                        select i.id, i.slug, i.name, i.country, i.stage, h.cite_id is not null as chosen
                          from cite i left join campaign_choice h on h.cite_id = i.id and h.campaign_id = :campaign
                         where i.stage <> 'CLOSED'
                        """)
                .param("campaign", campaign.id().value())
                .query((row, number) -> new CiteChoice(
                        new CiteId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("country"),
                        row.getString("stage").equals("OPERATING"),
                        row.getBoolean("chosen")))
                .list();
    }
}
