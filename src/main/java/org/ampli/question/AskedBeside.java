package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftText;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Page;

/**
 * What a reader asked, or may read, beside one answer, and where they may ask more.
 *
 * @param open whether the reading takes questions still
 */
public record AskedBeside(
        AssessmentId assessment, Indicator indicator, Member member, List<Question> all, boolean open, Instant now) {

    List<Question> sent() {
        return all.stream().filter(question -> question.sent() != null).toList();
    }

    /** What the reader began and has not sent. */
    Optional<Question> begun() {
        return all.stream()
                .filter(question -> question.sent() == null
                        && question.author().person().equals(member.person())
                        && !question.text().blank())
                .findFirst();
    }

    boolean own(Question question) {
        return question.author().person().equals(member.person());
    }

    /** The number that the next one has. */
    int next() {
        return 1 + (int) sent().stream().filter(this::own).count();
    }

    boolean mayAsk() {
        return open && next() <= Question.MOST;
    }

    String reading() {
        return "/readings/" + assessment.value();
    }

    String address() {
        return reading() + "/" + indicator.code() + "/questions/" + next();
    }

    LocalDate answerBy() {
        return now.atZone(Page.ZONE).toLocalDate().plusDays(Question.DAYS);
    }

    DraftField field(String label, String hint) {
        QuestionId id = QuestionId.of(assessment, member.person(), indicator.id(), next());
        DraftField.Place place = new DraftField.Place(
                id.draft(), address(), reading() + "/" + indicator.code() + "#questions", label, hint, 3);
        DraftText text = all.stream()
                .filter(question -> question.id().equals(id))
                .map(Question::text)
                .findFirst()
                .orElse(DraftText.NONE);
        return DraftField.of(place, Question.LONGEST, member, text);
    }
}
