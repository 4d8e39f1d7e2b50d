package org.ampli.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ampli.assessment.AssessmentId;
import org.ampli.assessment.BesideIndicator;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.question.Questions;
import org.ampli.sending.GridCopy;
import org.ampli.shared.Refusal;
import org.ampli.visa.SinceSending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a reading show, for one of its readers. */
@Component
class ReadingPages {

    private final Readings readings;
    private final Remarks remarks;
    private final Sent sent;
    private final GridEditions editions;
    private final Questions questions;

    ReadingPages(Readings readings, Remarks remarks, Sent sent, GridEditions editions, Questions questions) {
        this.readings = readings;
        this.remarks = remarks;
        this.sent = sent;
        this.editions = editions;
        this.questions = questions;
    }

    /** What Cités sent, and the files that went along. */
    @Component("sentForReading")
    record Sent(Copies copies, LastYears lastYears, EvidenceFiles files, List<BesideIndicator> rooms) {}

    ReadingGrid grid(Member member, Locale language, AssessmentId id) {
        Reading reading = readings.find(member, id);
        List<Remark> seen = remarks.seen(reading, member);
        Copies.Copy copy = sent.copies().of(reading.sent().id());
        Marking marking = new Marking(reading, copy);
        Map<IndicatorId, Integer> nothing = remarks.nothing(reading, member);
        Map<IndicatorId, Integer> spoken = seen.stream()
                .filter(remark -> remark.author().equals(member.person())
                        && !remark.text().blank())
                .collect(Collectors.toMap(Remark::indicator, Remark::stands, Math::min));
        var edition = editions.edition(reading.edition(), language);
        List<ReadingMark> marks = edition.indicators().stream()
                .map(indicator -> marking.of(indicator, spoken.get(indicator.id()), nothing.get(indicator.id())))
                .toList();
        return new ReadingGrid(reading, edition, copy, seen, marks);
    }

    IndicatorReading indicator(Member member, Locale language, AssessmentId id, String code) {
        ReadingGrid grid = grid(member, language, id);
        Indicator indicator = grid.indicator(code);
        return new IndicatorReading(
                grid,
                indicator,
                member,
                grid.evidence(indicator).stream()
                        .map(piece -> piece(grid.reading(), piece))
                        .toList(),
                sent.lastYears().of(grid.reading(), grid.edition(), indicator).orElse(null),
                questions.beside(member, id, indicator, grid.reading().asksUntil()),
                sent.rooms().stream()
                        .flatMap(room -> room.beside(grid.reading().cite(), indicator.id()).stream())
                        .toList());
    }

    private IndicatorReading.Piece piece(Reading reading, GridCopy.Evidence piece) {
        return new IndicatorReading.Piece(
                piece, piece.file() == null ? null : sent.files().excerpt(exact(reading, piece, piece.file())));
    }

    /** The very file that was sent: what the Cité has put in its place since is not read. */
    EvidenceFiles.Exact file(Member member, AssessmentId id, EvidenceId item, int version) {
        Reading reading = readings.find(member, id);
        return sent.copies().of(reading.sent().id()).evidence().values().stream()
                .filter(piece -> piece.id().equals(item.value())
                        && piece.file() != null
                        && piece.file().version() == version)
                .findFirst()
                .map(piece -> exact(reading, piece, piece.file()))
                .orElseThrow(Refusal::notFound);
    }

    private static EvidenceFiles.Exact exact(Reading reading, GridCopy.Evidence piece, GridCopy.@Nullable File file) {
        if (file == null) {
            throw Refusal.notFound();
        }
        return new EvidenceFiles.Exact(reading.cite(), new EvidenceId(piece.id()), file.version(), file.sha256());
    }

    /** Tells what differs since the reader spoke; each earlier sending is compared once. */
    private final class Marking {

        private final Reading reading;
        private final Copies.Copy copy;
        private final Map<Integer, Map<String, SinceSending>> since = new HashMap<>();

        Marking(Reading reading, Copies.Copy copy) {
            this.reading = reading;
            this.copy = copy;
        }

        ReadingMark of(Indicator indicator, @Nullable Integer remarked, @Nullable Integer nothing) {
            ReadingMark.State state = remarked != null
                    ? ReadingMark.State.REMARKED
                    : nothing != null ? ReadingMark.State.NOTHING : ReadingMark.State.TO_READ;
            int stands = remarked != null ? remarked : nothing != null ? nothing : 0;
            int before = stands > 0 ? stands : reading.sent().number() - 1;
            return new ReadingMark(indicator, state, stands, change(indicator, before));
        }

        private @Nullable SinceSending change(Indicator indicator, int before) {
            return before < 1 || before == reading.sent().number()
                    ? null
                    : since.computeIfAbsent(before, this::compared).get(indicator.code());
        }

        private Map<String, SinceSending> compared(int number) {
            return SinceSending.between(sent.copies().earlier(reading, number).grid(), copy.grid()).stream()
                    .collect(Collectors.toMap(SinceSending::code, Function.identity()));
        }
    }
}
