package org.ampli.question;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The team of a Cité writes its answer to one question, with evidence of its library; who coordinates sends it, once,
 * and from then on it stays as it is.
 */
@Component
class AnsweringQuestion {

    private final WaitingQuestions waiting;
    private final DraftTexts drafts;
    private final EvidenceLibrary library;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AnsweringQuestion(
            WaitingQuestions waiting,
            DraftTexts drafts,
            EvidenceLibrary library,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.drafts = drafts;
        this.library = library;
        this.database = database;
        this.events = events;
    }

    @Transactional
    DraftOutcome save(Member member, QuestionId id, DraftForm form, Instant now) {
        begin(waiting.shared(member, id), now);
        return drafts.save(member, id.answer(), form, null);
    }

    /** Saves what is typed and sends it; what clashes is not sent. */
    @Transactional
    DraftOutcome send(Member member, QuestionId id, DraftForm form, Instant now) {
        WaitingQuestions.Held held = waiting.alone(member, id);
        if (!member.coordinates()) {
            throw Refusal.forbidden("question.refusal.coordinators");
        }
        begin(held, now);
        DraftOutcome outcome = drafts.save(member, id.answer(), form, null);
        if (outcome instanceof DraftOutcome.Saved saved) {
            if (saved.text().blank()) {
                throw Refusal.invalid("question.refusal.blank");
            }
            freezeEvidence(member, id);
            database.sql("""
                            update question_answer set sent_at = :now, sent_by = :by, body = :body where id = :id
                            """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("by", member.person().value())
                    .param("body", saved.text().body())
                    .param("id", id.answer().value())
                    .update();
            events.publishEvent(new QuestionAnswered(
                    held.assessment(), id, held.code(), member.ownCite(), held.asked(), member.person(), now));
        }
        return outcome;
    }

    /** Adds an item of the Cité's own library. */
    @Transactional
    void add(Member member, QuestionId id, EvidenceId evidence, Instant now) {
        begin(waiting.shared(member, id), now);
        if (library.lines(member.ownCite(), List.of(evidence)).values().stream().allMatch(EvidenceLine::withdrawn)) {
            throw Refusal.notFound();
        }
        database.sql("""
                        insert into question_evidence (answer_id, evidence_id, added_at, added_by)
                        values (:id, :evidence, :now, :by) on conflict do nothing
                        """)
                .param("id", id.answer().value())
                .param("evidence", evidence.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
    }

    @Transactional
    void remove(Member member, QuestionId id, EvidenceId evidence) {
        waiting.shared(member, id);
        database.sql("delete from question_evidence where answer_id = :id and evidence_id = :evidence")
                .param("id", id.answer().value())
                .param("evidence", evidence.value())
                .update();
    }

    private void begin(WaitingQuestions.Held held, Instant now) {
        drafts.begin(held.id().answer(), Question.LONGEST_ANSWER);
        database.sql("""
                        insert into question_answer (id, question_id, begun_at) values (:id, :question, :now)
                            on conflict do nothing
                        """)
                .param("id", held.id().answer().value())
                .param("question", held.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What goes with the answer is the very file of today, whatever the library holds later. */
    private void freezeEvidence(Member member, QuestionId id) {
        Collection<EvidenceLine> lines = library.lines(
                        member.ownCite(),
                        database
                                .sql("select evidence_id from question_evidence where answer_id = :id")
                                .param("id", id.answer().value())
                                .query(UUID.class)
                                .list()
                                .stream()
                                .map(EvidenceId::new)
                                .toList())
                .values();
        database.sql("""
                        update question_evidence e
                           set title = s.title, description = s.description, link = s.link, version = s.version,
                               media_type = s.type, sha256 = s.sha256
                          from unnest(:ids::uuid[], :titles::text[], :descriptions::text[], :links::text[],
                                      :versions::integer[], :types::text[], :fingerprints::text[])
                               as s (id, title, description, link, version, type, sha256)
                         where e.answer_id = :answer and e.evidence_id = s.id
                        """)
                .param("answer", id.answer().value())
                .param("ids", lines.stream().map(line -> line.id().value()).toArray(UUID[]::new))
                .param("titles", texts(lines, EvidenceLine::title))
                .param("descriptions", texts(lines, EvidenceLine::description))
                .param("links", texts(lines, EvidenceLine::url))
                .param("versions", lines.stream().map(EvidenceLine::number).toArray(Integer[]::new))
                .param("types", texts(lines, EvidenceLine::mediaType))
                .param("fingerprints", texts(lines, EvidenceLine::fingerprint))
                .update();
    }

    private static String[] texts(Collection<EvidenceLine> lines, Function<EvidenceLine, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }
}
