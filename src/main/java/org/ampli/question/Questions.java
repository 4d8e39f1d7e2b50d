package org.ampli.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.Deadline;
import org.ampli.grid.Indicator;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was asked and answered. Until a reading is unsealed a question and its answer are its author's and the Cité's
 * alone, for what one asks tells what one thinks; then they are both readers'.
 */
@Component
public class Questions {

    /** Every question with what its page shows of it; one line for each piece of evidence of its answer. */
    private static final String QUESTION = """
            select q.id, i.code, a.edition_id, c.year, q.person_id, p.name as asker, q.number, d.body, d.version, d.written_at, p.name as writer,
                   q.body as asked, l.sent_at, l.answer_by, q.withdrawn_at, w.body as answer, w.sent_at as answered_at,
                   e.evidence_id, e.title, e.description, e.link, e.version as file_version, e.media_type, e.sha256
              from question q
              join reading g on g.assessment_id = q.assessment_id
              join assessment a on a.id = q.assessment_id
              join campaign c on c.id = a.campaign_id
              join draft d on d.id = q.id
              join grid_indicator i on i.id = q.indicator_id
              join person p on p.id = q.person_id
              left join question_letter l on l.id = q.letter_id
              left join question_answer w on w.question_id = q.id and w.sent_at is not null
              left join question_evidence e on e.answer_id = w.id
            """;

    /** Whoever took over the place of a reader who left for good, and read nothing beside them, has what they asked. */
    private static final String SEEN = QUESTION + """
             where q.assessment_id = :assessment
               and (q.person_id = :reader
                 or q.letter_id is not null and (g.unsealed_at is not null or exists (
                      select from pair_reader me
                       where me.campaign_id = a.campaign_id and me.cite_id = a.cite_id and me.person_id = :reader
                         and me.until_at is null and me.place = q.place
                         and (select bool_and(t.until_at <= (
                                         select min(m.since_at) from pair_reader m
                                          where m.campaign_id = a.campaign_id and m.cite_id = a.cite_id
                                            and m.person_id = :reader) and t.until_at is not null)
                                from pair_reader t
                               where t.campaign_id = a.campaign_id and t.cite_id = a.cite_id
                                 and t.person_id = q.person_id))))
            """;

    private static final String ORDER =
            " order by i.position, coalesce(l.sent_at, 'infinity'), q.number, q.id, e.added_at, e.evidence_id";

    private final JdbcClient database;
    private final Clock clock;

    Questions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a reader sees beside one answer, in one query; that they read the Cité was asked before.
     *
     * @param until the last day on which more may be asked, in Europe/Paris; null when none may
     */
    public AskedBeside beside(Member reader, AssessmentId assessment, Indicator indicator, @Nullable LocalDate until) {
        Instant now = clock.instant();
        List<Question> all = QuestionRows.all(seen(
                SEEN + " and q.indicator_id = :indicator" + ORDER,
                Map.of(
                        "assessment",
                        assessment.value(),
                        "reader",
                        reader.person().value(),
                        "indicator",
                        indicator.id().value())));
        return new AskedBeside(assessment, indicator, reader, all, until != null && !Deadline.passed(until, now), now);
    }

    /** All that a reader asked or may read, in the order of the grid. */
    List<Question> all(Member reader, AssessmentId assessment) {
        return QuestionRows.all(seen(
                SEEN + ORDER,
                Map.of(
                        "assessment",
                        assessment.value(),
                        "reader",
                        reader.person().value())));
    }

    /** What was asked of a Cité, the last year first. */
    List<Question> askedOf(CiteId cite) {
        return QuestionRows.all(seen(
                QUESTION + " where a.cite_id = :cite and q.letter_id is not null"
                        + " order by c.year desc, i.position, l.sent_at, q.number, q.id, e.added_at, e.evidence_id",
                Map.of("cite", cite.value())));
    }

    /** One that was asked of this Cité; another's does not exist for it. */
    Optional<Question> askedOf(CiteId cite, QuestionId id) {
        return QuestionRows.all(seen(
                        QUESTION + " where a.cite_id = :cite and q.id = :id and q.letter_id is not null"
                                + " order by e.added_at, e.evidence_id",
                        Map.of("cite", cite.value(), "id", id.value())))
                .stream()
                .findFirst();
    }

    private JdbcClient.StatementSpec seen(String sql, Map<String, UUID> parameters) {
        return database.sql(sql).params(parameters);
    }
}
