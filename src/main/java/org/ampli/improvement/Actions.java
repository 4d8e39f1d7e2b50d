package org.ampli.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ampli.assessment.BesideIndicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a Cité has changed or is changing, by indicator, so that it can be read beside this year's answer (C78). */
@Component
public class Actions implements BesideIndicator {

    private static final String LINE = """
            select a.id, g.id as indicator_id, g.code, a.what, a.who, n.state, n.due, n.postponed, n.since_at, c.year
              from action_now n
              join plan_action a on a.id = n.id
              join campaign c on c.id = n.campaign_id
              join action_indicator i on i.action_id = a.id
              join grid_indicator g on g.id = i.indicator_id
             where n.cite_id = :cite
            """;

    private final JdbcClient database;

    Actions(JdbcClient database) {
        this.database = database;
    }

    /**
     * One action under one of its indicators.
     *
     * @param indicator in the edition of the year after which it was taken
     * @param year of that campaign
     * @param doneOn the day in Europe/Paris, null while it is not done
     */
    public record Line(
            ActionId id,
            IndicatorId indicator,
            String code,
            String what,
            String who,
            ActionState state,
            LocalDate due,
            boolean postponed,
            @Nullable LocalDate doneOn,
            int year) {

        public String path() {
            return "/improvement/actions/" + id.value();
        }

        private String key() {
            return postponed && state.open() ? "improvement.moved." + state : "improvement.beside." + state;
        }
    }

    /** All of a Cité, the newest plan first, in the order of the grid. */
    public List<Line> of(CiteId cite) {
        return database.sql(LINE + " order by c.year desc, g.position, n.due, a.id")
                .param("cite", cite.value())
                .query(Actions::line)
                .list();
    }

    /** Those about an indicator, or about one of which it comes in an earlier edition. */
    public List<Line> of(CiteId cite, IndicatorId indicator) {
        return database.sql("with recursive " + """
                        come (id) as (select cast(:indicator as uuid)
                                      union select l.source_id from grid_lineage l join come on l.indicator_id = come.id)
                        """ + LINE + """
                         and i.indicator_id in (select id from come) and n.state <> 'GIVEN_UP'
                       order by c.year desc, n.due, a.id limit 20
                        """)
                .param("cite", cite.value())
                .param("indicator", indicator.value())
                .query(Actions::line)
                .list();
    }

    @Override
    public List<Note> beside(CiteId cite, IndicatorId indicator) {
        return of(cite, indicator).stream()
                .map(line -> new Note(
                        line.what(), line.key(), line.doneOn() == null ? line.due() : line.doneOn(), line.path()))
                .toList();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        ActionState state = ActionState.valueOf(row.getString("state"));
        LocalDate since = row.getObject("since_at", OffsetDateTime.class)
                .atZoneSameInstant(Page.ZONE)
                .toLocalDate();
        return new Line(
                new ActionId(row.getObject("id", UUID.class)),
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                row.getString("code"),
                row.getString("what"),
                row.getString("who"),
                state,
                row.getObject("due", LocalDate.class),
                row.getBoolean("postponed"),
                state == ActionState.DONE ? since : null,
                row.getInt("year"));
    }
}
