package org.ampli.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The extensions that were asked for, offered, granted and refused: none is ever taken away. */
@Component
class Extensions {

    private static final String EXTENSION = """
            select e.id, e.campaign_id, e.cite_id, e.asked_at, a.name as asked_by, e.reason, e.wished_on, e.decided_at,
                   d.name as decided_by, e.decision, e.granted_until
              from extension e
              left join person a on a.id = e.asked_by
              left join person d on d.id = e.decided_by
            """;

    private final JdbcClient database;

    Extensions(JdbcClient database) {
        this.database = database;
    }

    /** Those of one Cité, the last first. */
    List<Extension> of(CampaignId campaign, CiteId cite) {
        return database.sql(EXTENSION + """
                        where e.campaign_id = :campaign and e.cite_id = :cite
                        order by coalesce(e.asked_at, e.decided_at) desc
                        """)
                .param("campaign", campaign.value())
                .param("cite", cite.value())
                .query(Extensions::extension)
                .list();
    }

    /** One that waits for its answer, which nobody else gives until this transaction is over. */
    Optional<Extension> locked(ExtensionId id) {
        return database.sql(EXTENSION + "where e.id = :id for update of e")
                .param("id", id.value())
                .query(Extensions::extension)
                .optional();
    }

    /** Writes what a Cité asks for; false while another of its requests waits. */
    boolean ask(ExtensionAsked asked) {
        return database.sql("""
                                insert into extension (id, campaign_id, cite_id, asked_at, asked_by, reason, wished_on)
                                values (:id, :campaign, :cite, :at, :by, :reason, :day) on conflict do nothing
                                """)
                        .param("id", asked.extension().value())
                        .param("campaign", asked.campaign().value())
                        .param("cite", asked.cite().value())
                        .param("at", asked.at().atOffset(ZoneOffset.UTC))
                        .param("by", asked.by().value())
                        .param("reason", asked.reason())
                        .param("day", asked.wishedOn())
                        .update()
                == 1;
    }

    /** Writes the answer to a request. */
    void answer(ExtensionDecided decided) {
        decision(database.sql("""
                                update extension
                                   set decided_at = :at, decided_by = :by, decision = :reason, granted_until = :until
                                 where id = :id
                                """), decided).update();
    }

    /** Writes what is given without having been asked for. */
    void offer(ExtensionDecided decided) {
        decision(database.sql("""
                                insert into extension (id, campaign_id, cite_id, decided_at, decided_by, decision, granted_until)
                                values (:id, :campaign, :cite, :at, :by, :reason, :until)
                                """), decided)
                .param("campaign", decided.campaign().value())
                .param("cite", decided.cite().value())
                .update();
    }

    private static JdbcClient.StatementSpec decision(JdbcClient.StatementSpec statement, ExtensionDecided decided) {
        return statement
                .param("id", decided.extension().value())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .param("by", decided.by().value())
                .param("reason", decided.reason())
                .param("until", decided.until(), Types.DATE);
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                new ExtensionId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new CiteId(row.getObject("cite_id", UUID.class)),
                instant(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("reason"),
                row.getObject("wished_on", LocalDate.class),
                instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decision"),
                row.getObject("granted_until", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
