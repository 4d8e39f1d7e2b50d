package org.ampli.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.grid.Axis;
import org.ampli.grid.Criterion;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.ampli.grid.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives an edition as a file, whole, in one language of its contents. */
@Component
class GridFiles {

    private final GridEditions editions;
    private final JdbcClient database;

    GridFiles(GridEditions editions, JdbcClient database) {
        this.editions = editions;
        this.database = database;
    }

    /** What a draft says of an indicator besides what it asks. */
    private record Origin(List<String> from, String reason) {}

    /** The edition with its texts as recorded; what is not translated is in French. */
    GridFile of(EditionLine line, Locale language) {
        GridEdition grid = editions.recorded(line, language);
        Map<UUID, Origin> origins = line.previous() == null ? Map.of() : origins(line);
        return new GridFile(
                grid.code(),
                grid.language().getLanguage(),
                grid.state(),
                grid.title(),
                grid.source(),
                grid.notice(),
                grid.everything().stream()
                        .map(indicator -> indicator.criterion().axis())
                        .distinct()
                        .map(axis -> axis(grid, axis, origins))
                        .toList(),
                grid.notes().stream()
                        .map(note -> new Remark(note.key(), note.about(), note.title(), note.text(), null))
                        .toList(),
                grid.corrections().stream()
                        .map(note -> new Correction(
                                note.about().getFirst(),
                                note.printed(),
                                note.text(),
                                note.key().startsWith("slip-"),
                                null))
                        .toList(),
                line.previous() == null ? null : withdrawn(line));
    }

    private static Heading axis(GridEdition grid, Axis axis, Map<UUID, Origin> origins) {
        List<Criterion> criteria = grid.everything().stream()
                .map(Indicator::criterion)
                .filter(criterion -> criterion.axis().equals(axis))
                .distinct()
                .toList();
        List<Heading> direct = criteria.stream()
                .filter(criterion -> criterion.section() == null)
                .map(criterion -> criterion(grid, criterion, origins))
                .toList();
        List<Heading> below = criteria.stream()
                .map(Criterion::section)
                .filter(section -> section != null)
                .distinct()
                .map(section -> new Heading(
                        section.code(),
                        null,
                        section.title(),
                        null,
                        criteria.stream()
                                .filter(criterion -> section.equals(criterion.section()))
                                .map(criterion -> criterion(grid, criterion, origins))
                                .toList(),
                        null,
                        null))
                .toList();
        return new Heading(
                axis.code(),
                axis.label(),
                axis.title(),
                below.isEmpty() ? null : below,
                direct.isEmpty() ? null : direct,
                null,
                null);
    }

    private static Heading criterion(GridEdition grid, Criterion criterion, Map<UUID, Origin> origins) {
        return new Heading(
                criterion.code(),
                criterion.label(),
                criterion.title(),
                null,
                null,
                grid.everything().stream()
                        .filter(indicator -> indicator.criterion().equals(criterion))
                        .map(indicator ->
                                question(indicator, origins.get(indicator.id().value())))
                        .toList(),
                null);
    }

    private static Question question(Indicator indicator, @Nullable Origin origin) {
        return new Question(
                indicator.code(),
                indicator.id().value().toString(),
                indicator.label(),
                indicator.level().code(),
                indicator.levelPresumed(),
                indicator.yesIsGap() ? "yes" : "no",
                indicator.coming(),
                indicator.text(),
                indicator.details(),
                origin == null ? null : origin.from(),
                origin == null ? null : origin.reason(),
                null);
    }

    private Map<UUID, Origin> origins(EditionLine line) {
        Map<UUID, Origin> origins = new HashMap<>();
        database.sql("""
                        select i.id, i.reason, array(select s.code from grid_lineage l
                                   join grid_indicator s on s.id = l.source_id
                                  where l.indicator_id = i.id order by s.position) as sources
                          from grid_indicator i where i.edition_id = :edition
                        """).param("edition", line.id().value()).query(row -> {
            origins.put(
                    row.getObject("id", UUID.class),
                    new Origin(List.of((String[]) row.getArray("sources").getArray()), row.getString("reason")));
        });
        return origins;
    }

    private List<Gone> withdrawn(EditionLine line) {
        return database.sql("""
                        select s.code, w.reason from grid_withdrawal w join grid_indicator s on s.id = w.indicator_id
                         where w.edition_id = :edition order by s.position
                        """)
                .param("edition", line.id().value())
                .query((row, number) -> new Gone(row.getString("code"), row.getString("reason"), null))
                .list();
    }
}
