package org.ampli.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Indicator;
import org.ampli.grid.Part;
import org.ampli.review.Facet;
import org.ampli.sending.GridCopy;
import org.ampli.sending.SentGrids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a synthesis may start from: the answers that show a gap, and what was said to the Cité, with its answer. */
@Component
class StartingPoints {

    private final JdbcClient database;
    private final SentGrids sent;

    StartingPoints(JdbcClient database, SentGrids sent) {
        this.database = database;
        this.sent = sent;
    }

    /** An answer that shows a gap, whichever of the two it is. */
    record Gap(Indicator indicator, String answer, String argument) {}

    /**
     * Something that the readers said to the Cité.
     *
     * @param kind how the Cité answered, null while it has not
     */
    record Said(
            UUID item,
            String code,
            Facet facet,
            String body,
            @Nullable String kind,
            String reply) {

        boolean contested() {
            return "CONTESTS".equals(kind);
        }
    }

    List<Said> said(SynthesisId id) {
        return database.sql("""
                        select t.id, i.code, t.facet, t.body, r.kind, coalesce(d.body, '') as reply
                          from feedback f
                          join feedback_item t on t.feedback_id = f.id
                          join grid_indicator i on i.id = t.indicator_id
                          left join reply r on r.item_id = t.id
                          left join draft d on d.id = r.id
                         where f.assessment_id = :id and f.sent_at is not null
                         order by t.number
                        """)
                .param("id", id.value())
                .query((row, number) -> new Said(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        Facet.valueOf(row.getString("facet")),
                        row.getString("body"),
                        row.getString("kind"),
                        row.getString("reply")))
                .list();
    }

    /** What the Cité contested, by the code of the indicator. */
    static Map<String, List<Synthesis.Objection>> contested(List<Said> said) {
        Map<String, List<Synthesis.Objection>> contested = new HashMap<>();
        said.stream()
                .filter(Said::contested)
                .forEach(each -> contested
                        .computeIfAbsent(each.code(), none -> new ArrayList<>())
                        .add(new Synthesis.Objection(each.code(), each.body(), each.reply())));
        return contested;
    }

    /** The answers of a theme that show a gap, as they were last sent. */
    List<Gap> gaps(Desk desk, GridEdition edition, Part part) {
        if (desk.cite() == null) {
            return List.of();
        }
        Optional<GridCopy> copy = sent.last(desk.cite(), desk.campaign()).map(last -> sent.copy(last.id()));
        return copy.stream()
                .flatMap(GridCopy::lines)
                .flatMap(line -> edition
                        .indicator(line.code())
                        .filter(part.indicators()::contains)
                        .filter(indicator -> line.yes() != null && line.yes() == indicator.yesIsGap())
                        .map(indicator -> new Gap(indicator, line.answer(), line.argument()))
                        .stream())
                .toList();
    }
}
