package org.ampli.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ampli.exchange.Imports.Brought;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.ReplacingDraft;
import org.ampli.grid.Translating;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what a file would change, then takes it whole or not at all. */
@Component
class TakingImport {

    private final GridEditions editions;
    private final StructureRun structure;
    private final TranslationRun translation;
    private final Taken taken;
    private final Imports imports;

    TakingImport(
            GridEditions editions, StructureRun structure, TranslationRun translation, Taken taken, Imports imports) {
        this.editions = editions;
        this.structure = structure;
        this.translation = translation;
        this.taken = taken;
        this.imports = imports;
    }

    /** Where what was read goes. */
    @Component
    record Taken(ReplacingDraft draft, Translating translating, Clock clock) {}

    /** What the file would do to the edition as it stands now. */
    DryRun look(Member member, Brought brought) {
        EditionLine edition = editions.readable(brought.edition(), member);
        Reading reading = read(brought);
        List<Problem> problems = new ArrayList<>(reading.problems());
        if (problems.isEmpty()) {
            problems.addAll(stranger(edition, reading));
        }
        if (!problems.isEmpty()) {
            return DryRun.refused(edition, reading, problems);
        }
        return reading.file() == null
                ? translation.of(edition, reading)
                : structure.of(edition, reading.file(), brought.choices());
    }

    private static Reading read(Brought brought) {
        if (isWorkbook(brought.content())) {
            return WorkbookReading.read(brought.content());
        }
        return brought.name().toLowerCase(Locale.ROOT).endsWith(".csv")
                ? Reading.illegible(List.of(Problem.of("exchange.problem.csv")))
                : YamlGrid.read(brought.content());
    }

    private static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /** A file is of this edition, or of the one from which it was prepared; in French it goes into a draft only. */
    private static List<Problem> stranger(EditionLine edition, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        if (!reading.edition().equals(edition.code()) && !reading.edition().equals(edition.previous())) {
            problems.add(Problem.of("exchange.problem.stranger", reading.edition(), edition.code()));
        }
        if (reading.file() != null
                && (edition.previous() == null || !edition.state().open())) {
            problems.add(Problem.of("exchange.problem.closed", edition.code()));
        }
        if (reading.file() == null
                && Translating.LANGUAGES.stream()
                        .noneMatch(known -> known.getLanguage().equals(reading.language()))) {
            problems.add(Problem.of("exchange.problem.language", reading.language()));
        }
        return problems;
    }

    /**
     * Takes the file, all of it or nothing.
     *
     * @param seen what the edition said when its bringer looked; when it says something else now, nothing is taken
     */
    @Transactional
    void apply(Member member, Brought brought, String seen) {
        DryRun run = look(member, brought);
        if (!run.seen().equals(seen)) {
            throw Refusal.conflict("exchange.refusal.changedMeanwhile");
        }
        if (!run.ready() || !imports.apply(brought.id(), taken.clock().instant())) {
            throw Refusal.conflict("exchange.refusal.notReady");
        }
        if (run.file() != null) {
            taken.draft().with(member, run.edition().id(), run.file(), run.touched());
        } else {
            taken.translating().take(member, run.edition().id(), Locale.of(run.language()), run.texts());
        }
    }
}
