package org.ampli.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a draft beside the edition from which it is prepared, in the official language of both. */
@Component
class Drafts {

    private final GridEditions editions;
    private final Ancestries ancestries;
    private final JdbcClient database;

    Drafts(GridEditions editions, Ancestries ancestries, JdbcClient database) {
        this.editions = editions;
        this.ancestries = ancestries;
        this.database = database;
    }

    /** The draft, for those who prepare it and the network office; for the others its workbench does not exist. */
    EditionLine line(Member member, String code) {
        EditionLine line = editions.readable(code, member);
        if (line.previous() == null || !(member.reads() || member.steers() || member.office())) {
            throw Refusal.notFound();
        }
        return line;
    }

    DraftPage page(Member member, String code) {
        EditionLine line = line(member, code);
        Ancestry ancestry = ancestry(line);
        return new DraftPage(line, ancestry, hands(line), withdrawn(line, ancestry.earlier()));
    }

    private Ancestry ancestry(EditionLine line) {
        EditionLine previous =
                editions.line(Objects.requireNonNull(line.previous())).orElseThrow();
        return ancestries
                .between(editions.edition(line, Locale.FRENCH), editions.edition(previous, Locale.FRENCH))
                .orElseThrow();
    }

    /** By indicator, what a draft keeps besides the question. */
    Map<IndicatorId, DraftLine.Hand> hands(EditionLine line) {
        Map<IndicatorId, DraftLine.Hand> hands = new HashMap<>();
        database.sql("""
                        select i.id, i.version, i.reason, i.changed_at, p.name
                          from grid_indicator i left join person p on p.id = i.changed_by
                         where i.edition_id = :edition and i.changed_at is not null
                        """).param("edition", line.id().value()).query(row -> {
            hands.put(
                    new IndicatorId(row.getObject("id", UUID.class)),
                    new DraftLine.Hand(
                            row.getLong("version"),
                            row.getString("reason"),
                            instant(row, "changed_at"),
                            row.getString("name")));
        });
        return hands;
    }

    /** What the draft no longer asks, with the reason, in the order of the edition before. */
    List<DraftPage.Withdrawn> withdrawn(EditionLine line, GridEdition previous) {
        Map<UUID, Indicator> known = new HashMap<>();
        previous.everything().forEach(indicator -> known.put(indicator.id().value(), indicator));
        return database.sql("""
                        select w.indicator_id, w.reason, w.withdrawn_at, p.name
                          from grid_withdrawal w
                          join grid_indicator i on i.id = w.indicator_id
                          join person p on p.id = w.withdrawn_by
                         where w.edition_id = :edition order by i.position
                        """)
                .param("edition", line.id().value())
                .query((row, number) -> new DraftPage.Withdrawn(
                        Objects.requireNonNull(known.get(row.getObject("indicator_id", UUID.class))),
                        row.getString("reason"),
                        row.getString("name"),
                        Objects.requireNonNull(instant(row, "withdrawn_at"))))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
