package org.ampli.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Gathers what the page of one indicator, or of all, shows. */
@Component
class IndicatorSheets {

    private final Sheets sheets;
    private final AttachmentLists lists;

    IndicatorSheets(Sheets sheets, AttachmentLists lists) {
        this.sheets = sheets;
        this.lists = lists;
    }

    IndicatorSheet of(Member member, Locale language, String code, Mark.Filter filter, AttachmentLists.Asked asked) {
        Sheets.Read read =
                sheets.read(member, language, filter, code, Answers.HERE, Contributions.HERE, Attachments.HERE);
        Answer answer = read.rows().of(Answers.HERE).stream().findFirst().orElse(Answer.NONE);
        return new IndicatorSheet(
                read.sheet(),
                read.sheet().indicator(code),
                member,
                answer,
                answer.content(),
                null,
                read.rows().of(Contributions.HERE),
                null,
                lists.of(member.ownCite(), read.rows().of(Attachments.HERE), asked));
    }

    Whole whole(Member member, Locale language, Mark.Filter filter) {
        Sheets.Read read = sheets.read(member, language, filter, null, Answers.ALL, Attachments.ALL);
        return new Whole(
                read.sheet(),
                read.rows().of(Answers.ALL).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Attachments.byIndicator(read.rows().of(Attachments.ALL)));
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
