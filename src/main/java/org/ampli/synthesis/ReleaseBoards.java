package org.ampli.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.network.CiteId;
import org.ampli.synthesis.ReleaseBoard.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far every Cité's synthesis is, in one query. */
@Component
class ReleaseBoards {

    private static final String BOARD = """
            select c.id, c.slug, c.name, v.id as version, coalesce(v.number, 0) as number, r.released_at,
                   coalesce(r.reason, '') as reason,
                   case when r.version_id is not null then 'RELEASED' when v.id is not null then 'READY'
                        when e.feedback_id is not null or f.reply_by < :today then 'WRITING'
                        when f.sent_at is not null then 'REPLY' when g.unsealed_at is not null then 'FEEDBACK'
                        when g.assessment_id is not null then 'READING' else 'UNSENT' end as state
              from taking_part t
              join cite c on c.id = t.cite_id
              left join assessment a on a.cite_id = t.cite_id and a.campaign_id = t.campaign_id
              left join reading g on g.assessment_id = a.id
              left join feedback f on f.assessment_id = a.id and f.sent_at is not null
              left join reply_end e on e.feedback_id = f.id
              left join lateral (select * from synthesis_version s where s.synthesis_id = a.id
                                  order by s.number desc limit 1) v on true
              left join synthesis_release r on r.version_id = v.id
             where t.campaign_id = :campaign
             order by c.slug
            """;

    private final JdbcClient database;

    ReleaseBoards(JdbcClient database) {
        this.database = database;
    }

    private static final String NETWORK = """
            select v.id, v.number, r.released_at
              from synthesis_version v left join synthesis_release r on r.version_id = v.id
             where v.synthesis_id = :campaign order by v.number desc limit 1
            """;

    ReleaseBoard of(Campaign campaign, LocalDate today) {
        List<ReleaseBoard.Line> lines = database.sql(BOARD)
                .param("campaign", campaign.id().value())
                .param("today", today)
                .query((row, number) -> line(row))
                .list();
        Optional<ReleaseBoard.Network> network = database.sql(NETWORK)
                .param("campaign", campaign.id().value())
                .query((row, number) -> new ReleaseBoard.Network(
                        row.getObject("id", UUID.class), row.getInt("number"), Desks.instant(row, "released_at")))
                .optional();
        return database.sql("""
                        select r.released_at, p.name from release r join person p on p.id = r.released_by
                         where r.campaign_id = :campaign
                        """)
                .param("campaign", campaign.id().value())
                .query((row, number) -> new ReleaseBoard(
                        campaign, Desks.instant(row, "released_at"), row.getString("name"), network, lines))
                .optional()
                .orElseGet(() -> new ReleaseBoard(campaign, null, "", network, lines));
    }

    private static ReleaseBoard.Line line(ResultSet row) throws SQLException {
        return new ReleaseBoard.Line(
                new CiteId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                State.valueOf(Objects.requireNonNull(row.getString("state"))),
                row.getObject("version", UUID.class),
                row.getInt("number"),
                Desks.instant(row, "released_at"),
                Objects.requireNonNull(row.getString("reason")));
    }
}
