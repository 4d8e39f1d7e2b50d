package org.ampli.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftText;
import org.ampli.draft.DraftTexts;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Both readers write the lines of one synthesis; nobody agrees to it in the middle of a gesture. */
@Component
class WritingSynthesis {

    private final Desks desks;
    private final Lines lines;
    private final Texts texts;
    private final GridEditions editions;
    private final Clock clock;

    WritingSynthesis(Desks desks, Lines lines, Texts texts, GridEditions editions, Clock clock) {
        this.desks = desks;
        this.lines = lines;
        this.texts = texts;
        this.editions = editions;
        this.clock = clock;
    }

    /** A line that is wanted: where, on which indicators it rests, and the words that it begins with. */
    record Wish(UUID once, String part, Heading heading, List<String> codes, String words) {}

    /** The words of a line as they are kept: of the network, they name no Cité. */
    @Component
    record Texts(DraftTexts drafts, NamingNobody nobody) {

        void begin(LineId line) {
            drafts.begin(line.draft(), WrittenLine.LONGEST);
        }

        DraftOutcome save(Member member, Desk desk, LineId line, DraftForm form) {
            nobody.refuse(desk, form.typed());
            return drafts.save(member, line.draft(), form, desk.id().value());
        }
    }

    /** Adds a line; the same wish sent twice adds one. */
    @Transactional
    LineId add(Member member, SynthesisId synthesis, Wish wish) {
        Desk desk = writable(member, synthesis);
        GridEdition edition = editions.edition(desk.edition(), member.language());
        if (edition.parts().stream().noneMatch(part -> part.code().equals(wish.part()))) {
            throw Refusal.notFound();
        }
        if (!Heading.of(desk).contains(wish.heading())) {
            throw Refusal.invalid("synthesis.refusal.heading");
        }
        LineId id = new LineId(wish.once());
        texts.begin(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        WrittenLine line = new WrittenLine(id, wish.part(), wish.heading(), DraftText.NONE, wish.codes());
        if (lines.add(synthesis, line, member, now)) {
            lines.link(id, indicators(edition, wish.codes()));
            if (!wish.words().isBlank()) {
                texts.save(member, desk, id, DraftForm.of(0, wish.words()));
            }
        } else if (lines.find(synthesis, id).isEmpty()) {
            throw Refusal.notFound();
        }
        return id;
    }

    @Transactional
    DraftOutcome save(Member member, SynthesisId synthesis, LineId id, DraftForm form) {
        Desk desk = writable(member, synthesis);
        lines.find(synthesis, id).orElseThrow(Refusal::notFound);
        return texts.save(member, desk, id, form);
    }

    /** Says anew which indicators a line rests on. */
    @Transactional
    void link(Member member, SynthesisId synthesis, LineId id, List<String> codes) {
        Desk desk = writable(member, synthesis);
        lines.find(synthesis, id).orElseThrow(Refusal::notFound);
        lines.link(id, indicators(editions.edition(desk.edition(), member.language()), codes));
    }

    /** Takes a line away; it can be put back. */
    @Transactional
    void remove(Member member, SynthesisId synthesis, LineId id) {
        writable(member, synthesis);
        lines.find(synthesis, id).orElseThrow(Refusal::notFound);
        lines.remove(id, member, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional
    void putBack(Member member, SynthesisId synthesis, LineId id) {
        writable(member, synthesis);
        lines.find(synthesis, id).orElseThrow(Refusal::notFound);
        lines.putBack(id);
    }

    private Desk writable(Member member, SynthesisId synthesis) {
        Desk desk = desks.shared(member, synthesis);
        desk.refuseWriting();
        return desk;
    }

    private static List<IndicatorId> indicators(GridEdition edition, List<String> codes) {
        return codes.stream()
                .map(code -> edition.indicator(code)
                        .map(Indicator::id)
                        .orElseThrow(() -> Refusal.invalid("synthesis.refusal.indicator", code)))
                .distinct()
                .toList();
    }
}
