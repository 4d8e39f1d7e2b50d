package org.ampli.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Part;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages show of a synthesis that is being written: a query for each of its facts, however long it is. */
@Component
class SynthesisPages {

    private final Desks desks;
    private final AgreeingSynthesis.Words words;
    private final Agreements agreements;
    private final Versions versions;
    private final Clock clock;

    SynthesisPages(Desks desks, AgreeingSynthesis.Words words, Agreements agreements, Versions versions, Clock clock) {
        this.desks = desks;
        this.words = words;
        this.agreements = agreements;
        this.versions = versions;
        this.clock = clock;
    }

    SynthesisPage of(Member member, SynthesisId id, Locale language) {
        return page(member, desks.find(member, id), words.points().said(id), language);
    }

    SynthesisPage.Theme theme(Member member, SynthesisId id, String code, @Nullable UUID removed, Locale language) {
        Desk desk = desks.find(member, id);
        GridEdition edition = words.editions().edition(desk.edition(), language);
        Part part = edition.parts().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        List<StartingPoints.Said> said = words.points().said(id);
        return new SynthesisPage.Theme(
                page(member, desk, said, language),
                part,
                words.points().gaps(desk, edition, part),
                said.stream()
                        .filter(each -> edition.indicator(each.code())
                                .filter(part.indicators()::contains)
                                .isPresent())
                        .toList(),
                removed);
    }

    private SynthesisPage page(Member member, Desk desk, List<StartingPoints.Said> said, Locale language) {
        List<WrittenLine> lines = words.lines().of(desk.id());
        Synthesis synthesis = words.of(desk, lines, said);
        return new SynthesisPage(
                desk,
                member,
                words.editions().edition(desk.edition(), language),
                lines,
                synthesis,
                agreements.to(desk.id(), synthesis.fingerprint()),
                versions.of(desk.id()),
                desk.heard(clock.instant()));
    }
}
