package org.ampli.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.evidence.EvidenceLine;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;

/**
 * What was asked of a Cité.
 *
 * @param editions those that they are about
 * @param texts of the answers that are being written
 * @param evidence that is to go with them
 */
record CiteQuestions(
        Member member,
        List<Question> all,
        Map<GridEditionId, GridEdition> editions,
        Map<DraftId, DraftText> texts,
        Map<DraftId, List<EvidenceLine>> evidence,
        Instant now) {

    List<Question> waiting() {
        return all.stream().filter(Question::waits).toList();
    }

    List<Question> settled() {
        return all.stream().filter(question -> !question.waits()).toList();
    }

    Question one() {
        return all.getFirst();
    }

    String text(Question question) {
        return Optional.ofNullable(editions.get(question.about().edition()))
                .flatMap(edition -> edition.indicator(question.code()))
                .map(Indicator::text)
                .orElse("");
    }

    static String address(Question question) {
        return "/questions/" + question.id().value();
    }

    List<EvidenceLine> evidence(Question question) {
        return evidence.getOrDefault(question.id().answer(), List.of());
    }

    DraftField field(Question question, String label) {
        DraftField.Place place = new DraftField.Place(
                question.id().answer(),
                address(question) + "/answer",
                "/questions#q" + question.id().value(),
                label,
                "",
                3);
        return DraftField.of(
                place,
                Question.LONGEST_ANSWER,
                member,
                texts.getOrDefault(question.id().answer(), DraftText.NONE));
    }
}
