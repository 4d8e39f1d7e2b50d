package org.ampli.assessment;

import java.util.List;
import java.util.Map;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one indicator, or of all, shows. */
@Component
class IndicatorSheets {

    private final Answers answers;
    private final Contributions contributions;

    IndicatorSheets(Answers answers, Contributions contributions) {
        this.answers = answers;
        this.contributions = contributions;
    }

    IndicatorSheet of(Member member, Sheet sheet, Indicator indicator) {
        Answer answer = answers.find(sheet.assessment().id(), indicator.id());
        return page(member, sheet, indicator, answer, answer.content(), null);
    }

    /** The same page with what was typed, when it could not be saved. */
    IndicatorSheet refused(Member member, Sheet sheet, Indicator indicator, AnswerContent typed, Refusal refused) {
        Answer answer = answers.find(sheet.assessment().id(), indicator.id());
        return page(member, sheet, indicator, answer, typed, refused);
    }

    private IndicatorSheet page(
            Member member,
            Sheet sheet,
            Indicator indicator,
            Answer answer,
            AnswerContent shown,
            @Nullable Refusal refused) {
        AssessmentId assessment = sheet.assessment().id();
        return new IndicatorSheet(
                sheet, indicator, member, answer, shown, refused, contributions.under(assessment, indicator.id()));
    }

    Whole whole(Sheet sheet) {
        return new Whole(sheet, answers.all(sheet.assessment().id()));
    }

    /** Every answer of a sheet, for the page that shows all. */
    record Whole(Sheet sheet, Map<IndicatorId, Answer> answers) {

        Answer answer(Indicator indicator) {
            return answers.getOrDefault(indicator.id(), Answer.NONE);
        }

        List<Indicator> shown() {
            return sheet.marks().stream()
                    .filter(sheet.filter()::shows)
                    .map(Mark::indicator)
                    .toList();
        }
    }
}
