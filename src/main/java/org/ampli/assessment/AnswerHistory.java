package org.ampli.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ampli.grid.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The states that answers have had, read as spells of writing: what one person wrote with pauses of ten minutes at
 * most.
 *
 * <p>Each save leaves a state. Those inside a spell are of use while a browser may still hold them, to join what it
 * saves with what a colleague wrote, and to know a save that comes twice; a day after the next one they go.
 */
@Component
class AnswerHistory {

    private static final Duration OF_USE = Duration.ofDays(1);
    private static final int AT_ONCE = 20_000;

    private final JdbcClient database;
    private final Clock clock;

    AnswerHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last state of one spell. */
    record Change(long version, AnswerContent content, Instant at, String by) {}

    /** Every spell of writing in an answer, the newest first. */
    List<Change> of(AssessmentId assessment, IndicatorId indicator) {
        return Answers.place(database.sql("""
                                select c.yes, c.argument, c.details, c.look_again, c.version, c.changed_at, p.name
                                  from (select c.*, lead(changed_by) over w as next_by, lead(changed_at) over w as next_at
                                          from answer_change c
                                         where assessment_id = :assessment and indicator_id = :indicator
                                        window w as (order by version)) c
                                  join person p on p.id = c.changed_by
                                 where c.next_by is null or c.next_by <> c.changed_by
                                    or c.next_at > c.changed_at + interval '10 minutes'
                                 order by c.version desc
                                """), assessment, indicator)
                .query((row, number) -> new Change(
                        row.getLong("version"),
                        Answers.content(row),
                        Answers.instant(row, "changed_at"),
                        row.getString("name")))
                .list();
    }

    /** The state that an answer had in a version; the empty one before the first. */
    Optional<AnswerContent> state(AssessmentId assessment, IndicatorId indicator, long version) {
        if (version == 0) {
            return Optional.of(AnswerContent.NONE);
        }
        return Answers.place(database.sql("""
                                select yes, argument, details, look_again from answer_change
                                 where assessment_id = :assessment and indicator_id = :indicator and version = :version
                                """), assessment, indicator)
                .param("version", version)
                .query((row, number) -> Answers.content(row))
                .optional();
    }

    @Scheduled(initialDelay = 10 * 60_000, fixedDelay = 60 * 60_000)
    void prune() {
        prune(AT_ONCE);
    }

    /**
     * Drops what is inside spells and of no more use: from the beginning of each, so that what is left of it never
     * falls apart into two.
     *
     * @param most states at once
     * @return how many
     */
    int prune(int most) {
        return database.sql("""
                        delete from answer_change where id in (
                            select id
                              from (select c.*, lead(changed_by) over w as next_by, lead(changed_at) over w as next_at
                                      from answer_change c
                                    window w as (partition by assessment_id, indicator_id order by version)) c
                             where next_by = changed_by and next_at <= changed_at + interval '10 minutes'
                               and next_at < :before
                             order by assessment_id, indicator_id, version limit :most)
                        """)
                .param("before", clock.instant().minus(OF_USE).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
