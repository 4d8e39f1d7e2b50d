package org.ampli.assessment;

import java.util.List;
import java.util.Map;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gathers what the page of one indicator, or of all, shows. */
@Component
class IndicatorSheets {

    private final Answers answers;
    private final Contributions contributions;
    private final Attachments attachments;
    private final AttachmentLists lists;

    IndicatorSheets(Answers answers, Contributions contributions, Attachments attachments, AttachmentLists lists) {
        this.answers = answers;
        this.contributions = contributions;
        this.attachments = attachments;
        this.lists = lists;
    }

    IndicatorSheet of(Member member, Sheet sheet, Indicator indicator, AttachmentLists.Asked asked) {
        return of(member, sheet, indicator, lists.of(sheet.assessment(), indicator, asked));
    }

    IndicatorSheet of(Member member, Sheet sheet, Indicator indicator, AttachmentList evidence) {
        AssessmentId assessment = sheet.assessment().id();
        Answer answer = answers.find(assessment, indicator.id());
        return new IndicatorSheet(
                sheet,
                indicator,
                member,
                answer,
                answer.content(),
                null,
                contributions.under(assessment, indicator.id()),
                evidence);
    }

    /** The same page with what was typed, when it could not be saved. */
    IndicatorSheet refused(Member member, Sheet sheet, Indicator indicator, AnswerContent typed, Refusal refused) {
        AssessmentId assessment = sheet.assessment().id();
        return new IndicatorSheet(
                sheet,
                indicator,
                member,
                answers.find(assessment, indicator.id()),
                typed,
                refused,
                contributions.under(assessment, indicator.id()),
                lists.of(sheet.assessment(), indicator, AttachmentLists.Asked.NOTHING));
    }

    Whole whole(Sheet sheet) {
        return new Whole(
                sheet,
                answers.all(sheet.assessment().id()),
                attachments.all(sheet.assessment().cite(), sheet.assessment().id()));
    }

    /** Every answer of a sheet, for the page that shows all. */
    record Whole(
            Sheet sheet, Map<IndicatorId, Answer> answers, Map<IndicatorId, List<Attachments.Attachment>> attached) {

        List<Attachments.Attachment> attached(Indicator indicator) {
            return attached.getOrDefault(indicator.id(), List.of());
        }

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
