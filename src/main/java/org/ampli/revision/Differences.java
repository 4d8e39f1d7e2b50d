package org.ampli.revision;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what changes from one edition to another. */
@Component
class Differences {

    private final GridEditions editions;
    private final Ancestries ancestries;
    private final JdbcClient database;

    Differences(GridEditions editions, Ancestries ancestries, JdbcClient database) {
        this.editions = editions;
        this.ancestries = ancestries;
        this.database = database;
    }

    /** Empty when the earlier edition does not lead to the later one. */
    Optional<EditionDifference> between(EditionLine later, EditionLine earlier, Locale language) {
        return ancestries
                .between(editions.edition(later, language), editions.edition(earlier, language))
                .map(ancestry -> EditionDifference.of(ancestry, reasons(later)));
    }

    private Map<IndicatorId, String> reasons(EditionLine line) {
        Map<IndicatorId, String> reasons = new HashMap<>();
        database.sql("""
                        select id, reason from grid_indicator where edition_id = :edition and reason <> ''
                         union all
                        select indicator_id, reason from grid_withdrawal where edition_id = :edition
                        """).param("edition", line.id().value()).query(row -> {
            reasons.put(new IndicatorId(row.getObject("id", UUID.class)), row.getString("reason"));
        });
        return reasons;
    }
}
