package org.ampli.grid;

import java.time.ZoneOffset;
import org.ampli.grid.RevisingIndicator.Hand;
import org.ampli.grid.RevisingIndicator.Place;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The indicators of a draft as rows: their place, their words, where they come from. */
@Component
class DraftIndicators {

    /** The number that comes next under a criterion; one that was withdrawn keeps its own. */
    private static final String NEXT = """
            (select coalesce(max(split_part(i.code, '.', array_length(string_to_array(i.code, '.'), 1))::integer), 0) + 1
               from grid_indicator i join grid_criterion p on p.id = i.criterion_id
              where p.code = c.code and i.code ~ '\\.[0-9]{1,4}$'
                and p.edition_id in (:edition, (select e.previous_id from grid_edition e where e.id = :edition)))
            """;

    private static final String LAST =
            "(select coalesce(max(i.position), -1) + 1 from grid_indicator i where i.edition_id = :edition)";

    private final JdbcClient database;
    private final DraftWords words;

    DraftIndicators(JdbcClient database, DraftWords words) {
        this.database = database;
        this.words = words;
    }

    boolean exists(GridEditionId edition, IndicatorId indicator) {
        return of(
                        "select exists (select from grid_indicator where edition_id = :edition and id = :id)",
                        edition,
                        indicator)
                .query(Boolean.class)
                .single();
    }

    boolean rewrite(Place place, long seen, IndicatorContent content, Hand hand) {
        int rows = content("""
                        update grid_indicator g
                           set criterion_id = c.id, level = :level, level_presumed = :presumed, gap = :gap,
                               details = :details, coming = :coming, reason = :reason, version = g.version + 1,
                               changed_at = :at, changed_by = :by,
                               code = case when g.criterion_id = c.id then g.code else c.code || '.' || next.number end,
                               label = case when g.criterion_id = c.id then g.label else c.label || '.' || next.number end,
                               position = case when g.criterion_id = c.id then g.position else %s end
                          from grid_criterion c cross join lateral (select %s as number) next
                         where g.id = :id and g.edition_id = :edition and g.version = :seen
                           and c.edition_id = :edition and c.code = :criterion
                        """.formatted(LAST, NEXT), place, content, hand)
                .param("seen", seen)
                .update();
        if (rows > 0) {
            words.write(place, content);
            renumber(place.draft().id());
        }
        return rows > 0;
    }

    void add(Place place, IndicatorContent content, Hand hand) {
        int rows = content("""
                        insert into grid_indicator (id, edition_id, criterion_id, position, code, label, level,
                               level_presumed, gap, details, coming, reason, changed_at, changed_by)
                        select :id, :edition, c.id, %s, c.code || '.' || next.number, c.label || '.' || next.number,
                               :level, :presumed, :gap, :details, :coming, :reason, :at, :by
                          from grid_criterion c cross join lateral (select %s as number) next
                         where c.edition_id = :edition and c.code = :criterion
                        """.formatted(LAST, NEXT), place, content, hand).update();
        if (rows == 0) {
            throw Refusal.invalid("grid.refusal.criterion");
        }
        words.write(place, content);
        renumber(place.draft().id());
    }

    /** Gives one indicator the origins of another; how many there were. */
    int share(GridEditionId edition, IndicatorId from, IndicatorId to) {
        return database.sql("""
                        insert into grid_lineage (edition_id, indicator_id, source_id)
                        select edition_id, :to, source_id from grid_lineage
                         where edition_id = :edition and indicator_id = :from
                        on conflict do nothing
                        """)
                .param("edition", edition.value())
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** Notes the withdrawal of whatever comes into the draft through this indicator alone. */
    void withdraw(GridEditionId edition, IndicatorId indicator, String reason, Hand hand) {
        of("""
                        insert into grid_withdrawal (edition_id, indicator_id, reason, withdrawn_at, withdrawn_by)
                        select l.edition_id, l.source_id, :reason, :at, :by from grid_lineage l
                         where l.edition_id = :edition and l.indicator_id = :id
                           and not exists (select from grid_lineage other
                                            where other.edition_id = l.edition_id and other.source_id = l.source_id
                                              and other.indicator_id <> l.indicator_id)
                        on conflict do nothing
                        """, edition, indicator)
                .param("reason", reason)
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.person().value())
                .update();
    }

    void remove(GridEditionId edition, IndicatorId indicator) {
        words.forget(edition, indicator.value());
        of("delete from grid_indicator where edition_id = :edition and id = :id", edition, indicator)
                .update();
        renumber(edition);
    }

    /**
     * A source that was withdrawn, or that one of several merged into another, comes into the draft by no way any more.
     */
    void release(GridEditionId edition, IndicatorId source) {
        of("delete from grid_withdrawal where edition_id = :edition and indicator_id = :id", edition, source)
                .update();
        of("""
                        delete from grid_lineage l where l.edition_id = :edition and l.source_id = :id
                           and exists (select from grid_lineage other
                                        where other.indicator_id = l.indicator_id and other.source_id <> l.source_id)
                        """, edition, source).update();
    }

    /** Takes an indicator of the edition before over as it stands, unless it already comes into the draft. */
    int copy(Place place, IndicatorId source, Hand hand) {
        GridEditionId edition = place.draft().id();
        int rows = of("""
                        insert into grid_indicator (id, edition_id, criterion_id, position, code, label, level,
                               level_presumed, gap, details, coming, changed_at, changed_by)
                        select :id, :edition, c.id, %s,
                               case when taken.code is null then s.code else c.code || '.' || next.number end,
                               case when taken.code is null then s.label else c.label || '.' || next.number end,
                               s.level, s.level_presumed, s.gap, s.details, s.coming, :at, :by
                          from grid_indicator s
                          join grid_edition e on e.id = :edition and e.previous_id = s.edition_id
                          join grid_criterion o on o.id = s.criterion_id
                          join grid_criterion c on c.edition_id = :edition and c.code = o.code
                          left join grid_indicator taken on taken.edition_id = :edition and taken.code = s.code
                         cross join lateral (select %s as number) next
                         where s.id = :source and not exists (select from grid_lineage l
                                where l.edition_id = :edition and l.source_id = s.id)
                        """.formatted(LAST, NEXT), edition, place.indicator())
                .param("source", source.value())
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.person().value())
                .update();
        if (rows > 0) {
            of("insert into grid_lineage values (:edition, :id, :source)", edition, place.indicator())
                    .param("source", source.value())
                    .update();
            words.copy(place, source);
            renumber(edition);
        }
        return rows;
    }

    private StatementSpec of(String sql, GridEditionId edition, IndicatorId indicator) {
        return database.sql(sql).param("edition", edition.value()).param("id", indicator.value());
    }

    private StatementSpec content(String sql, Place place, IndicatorContent content, Hand hand) {
        return of(sql, place.draft().id(), place.indicator())
                .param("criterion", content.criterion())
                .param("level", content.level().name())
                .param("presumed", content.levelPresumed())
                .param("gap", content.yesIsGap() ? "YES" : "NO")
                .param("details", content.details().size())
                .param("coming", content.coming())
                .param("reason", content.reason())
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .param("by", hand.person().value());
    }

    /** Positions follow the criteria, and within one the order in which its indicators came. */
    private void renumber(GridEditionId edition) {
        database.sql("""
                        update grid_indicator g set position = o.place
                          from (select i.id, row_number() over (order by c.position, i.position) - 1 as place
                                  from grid_indicator i join grid_criterion c on c.id = i.criterion_id
                                 where i.edition_id = :edition) o
                         where o.id = g.id and g.position <> o.place
                        """).param("edition", edition.value()).update();
    }
}
