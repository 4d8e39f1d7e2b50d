package org.ampli.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.GridEdition;
import org.ampli.grid.IndicatorId;
import org.ampli.revision.Ancestry.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the editions back from one to an earlier one, and what each indicator comes from at each step. */
@Component
public class Ancestries {

    /** A step asks the same where the official words do, or where they differ by a slip that the later one corrects. */
    private static final String LINKS = """
            with recursive generation (id, previous_id, language, number) as (
                select id, previous_id, language, 0 from grid_edition where id = :later
                 union all
                select e.id, e.previous_id, e.language, g.number + 1
                  from grid_edition e join generation g on g.previous_id = e.id where g.id <> :earlier)
            select g.number, g.id as edition_id, l.indicator_id, l.source_id,
                   young.body = old.body or exists (select from grid_note n join grid_indicator i on i.id = l.indicator_id
                       where n.edition_id = g.id and n.printed = old.body and n.about @> array[i.code]) as same
              from generation g
              left join grid_lineage l on l.edition_id = g.id and g.id <> :earlier
              left join grid_translation young on young.subject_id = l.indicator_id
                        and young.field = 'TITLE' and young.language = g.language
              left join grid_translation old on old.subject_id = l.source_id
                        and old.field = 'TITLE' and old.language = g.language
             order by g.number
            """;

    private final JdbcClient database;

    Ancestries(JdbcClient database) {
        this.database = database;
    }

    /**
     * From which indicators of an earlier edition those of a later come; empty when the one does not lead to the other.
     */
    public Optional<Ancestry> between(GridEdition later, GridEdition earlier) {
        List<List<Link>> generations = new ArrayList<>();
        List<UUID> editions = new ArrayList<>();
        database.sql(LINKS)
                .param("later", later.id().value())
                .param("earlier", earlier.id().value())
                .query(row -> {
                    UUID edition = row.getObject("edition_id", UUID.class);
                    if (!editions.contains(edition)) {
                        editions.add(edition);
                        generations.add(new ArrayList<>());
                    }
                    UUID source = row.getObject("source_id", UUID.class);
                    if (source != null) {
                        generations
                                .getLast()
                                .add(new Link(
                                        new IndicatorId(row.getObject("indicator_id", UUID.class)),
                                        new IndicatorId(source),
                                        row.getBoolean("same")));
                    }
                });
        if (!editions.contains(earlier.id().value())) {
            return Optional.empty();
        }
        return Optional.of(new Ancestry(later, earlier, generations.subList(0, generations.size() - 1)));
    }
}
