package org.ampli.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.evidence.EvidenceLine;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.storage.StorageLimits;
import org.springframework.stereotype.Component;

/** Gathers what the page of one indicator, or of all, shows. */
@Component
class IndicatorSheets {

    private static final int OFFERED = 50;

    private final Sheets sheets;
    private final Attachments attachments;
    private final EvidenceLibrary library;
    private final StorageLimits limits;
    private final List<BesideIndicator> rooms;

    IndicatorSheets(
            Sheets sheets,
            Attachments attachments,
            EvidenceLibrary library,
            StorageLimits limits,
            List<BesideIndicator> rooms) {
        this.sheets = sheets;
        this.attachments = attachments;
        this.library = library;
        this.limits = limits;
        this.rooms = rooms;
    }

    IndicatorSheet of(Member member, Locale language, String code, Mark.Filter filter, AttachmentList.Asked asked) {
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
                evidence(member.ownCite(), read.rows().of(Attachments.HERE), asked),
                beside(member.ownCite(), read.sheet().indicator(code)));
    }

    private List<BesideIndicator.Note> beside(CiteId cite, Indicator indicator) {
        return rooms.stream()
                .flatMap(room -> room.beside(cite, indicator.id()).stream())
                .toList();
    }

    private AttachmentList evidence(CiteId cite, List<Attachments.Attachment> attached, AttachmentList.Asked asked) {
        Set<EvidenceId> there = attached.stream().map(each -> each.line().id()).collect(Collectors.toSet());
        List<EvidenceLine> offered = asked.words() == null ? List.of() : offered(cite, asked.words(), there);
        EvidenceId removed = asked.removed();
        return new AttachmentList(
                attached,
                offered,
                attachments.of(offered.stream().map(EvidenceLine::id).toList()),
                asked.words(),
                EvidenceForm.EMPTY,
                List.of(),
                removed == null || there.contains(removed)
                        ? null
                        : library.lines(cite, List.of(removed)).get(removed),
                limits);
    }

    private List<EvidenceLine> offered(CiteId cite, String words, Set<EvidenceId> there) {
        return library.items(cite, words, OFFERED + there.size()).stream()
                .filter(line -> !there.contains(line.id()))
                .limit(OFFERED)
                .toList();
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
