package org.ampli.question;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftTexts;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages show of questions, to who asks and to the Cité. */
@Component
class QuestionPages {

    private final Questions questions;
    private final AskedReadings readings;
    private final GridEditions editions;
    private final Sources sources;

    QuestionPages(Questions questions, AskedReadings readings, GridEditions editions, Sources sources) {
        this.questions = questions;
        this.readings = readings;
        this.editions = editions;
        this.sources = sources;
    }

    /** What else pages read: texts that are being written, the Cité's library, and the time. */
    @Component("questionSources")
    record Sources(DraftTexts drafts, EvidenceLibrary library, JdbcClient database, Clock clock) {}

    Instant now() {
        return sources.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What a reader asked of one Cité, or may read of what was asked. */
    OwnQuestions own(Member member, AssessmentId id, Locale language) {
        AskedReading reading = readings.find(member, id);
        return new OwnQuestions(
                reading, editions.edition(reading.edition(), language), member, questions.all(member, id), now());
    }

    /** What a reader writes about one answer. */
    AskedBeside beside(Member member, AskingCite.Which which, Locale language) {
        AskedReading reading = readings.find(member, which.assessment());
        return questions.beside(
                member,
                which.assessment(),
                editions.edition(reading.edition(), language)
                        .indicator(which.code())
                        .orElseThrow(Refusal::notFound),
                reading.asksUntil());
    }

    /** A file that goes with an answer that the member may read. */
    EvidenceFiles.Exact file(Member member, AssessmentId id, EvidenceId item, int version) {
        AskedReading reading = readings.find(member, id);
        return questions.all(member, id).stream()
                .filter(question -> question.answer() != null)
                .flatMap(question -> question.answer().evidence().stream())
                .filter(shown ->
                        shown.item().equals(item.value().toString()) && shown.version() == version && version > 0)
                .findFirst()
                .map(shown -> new EvidenceFiles.Exact(reading.cite(), item, version, shown.sha256()))
                .orElseThrow(Refusal::notFound);
    }

    /** What was asked of the member's Cité, with what it writes in answer. */
    CiteQuestions ofCite(Member member, Locale language) {
        return ofCite(member, language, questions.askedOf(member.ownCite()));
    }

    /** One of them. */
    CiteQuestions ofCite(Member member, Locale language, QuestionId id) {
        return ofCite(
                member,
                language,
                List.of(questions.askedOf(member.ownCite(), id).orElseThrow(Refusal::notFound)));
    }

    private CiteQuestions ofCite(Member member, Locale language, List<Question> all) {
        List<Question> waiting = all.stream().filter(Question::waits).toList();
        List<DraftId> answers =
                waiting.stream().map(question -> question.id().answer()).toList();
        return new CiteQuestions(
                member,
                all,
                all.stream()
                        .map(question -> question.about().edition())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), edition -> editions.edition(edition, language))),
                answers.isEmpty() ? Map.of() : sources.drafts().current(answers),
                answers.isEmpty() ? Map.of() : evidence(member, answers),
                now());
    }

    private Map<DraftId, List<EvidenceLine>> evidence(Member member, List<DraftId> answers) {
        Map<DraftId, List<EvidenceLine>> evidence = new HashMap<>();
        sources.database()
                .sql("select n.answer_id, v.* from question_evidence n join (" + EvidenceLibrary.ITEMS
                        + ") v on v.id = n.evidence_id where n.answer_id = any(:answers) and v.cite_id = :cite"
                        + " order by n.added_at, v.id")
                .param("answers", answers.stream().map(DraftId::value).toArray(UUID[]::new))
                .param("cite", member.ownCite().value())
                .query(row -> {
                    evidence.computeIfAbsent(
                                    new DraftId(row.getObject("answer_id", UUID.class)), none -> new ArrayList<>())
                            .add(EvidenceLibrary.line(row, 0));
                });
        return evidence;
    }

    List<EvidenceLine> library(Member member, String find, int most) {
        return sources.library().items(member.ownCite(), find, most);
    }
}
