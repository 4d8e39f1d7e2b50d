package org.ampli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.Indicator;
import org.ampli.revision.Ancestries;
import org.ampli.revision.Ancestry;
import org.springframework.stereotype.Component;

/** What a French file would make of a draft, structure and texts. */
@Component
class StructureRun {

    private final GridEditions editions;
    private final Ancestries ancestries;
    private final GridFiles files;

    StructureRun(GridEditions editions, Ancestries ancestries, GridFiles files) {
        this.editions = editions;
        this.ancestries = ancestries;
        this.files = files;
    }

    DryRun of(EditionLine edition, GridFile file, Map<String, String> choices) {
        Ancestry ancestry = ancestry(edition);
        GridFile draft = files.of(edition, Locale.FRENCH);
        Matching matching = new Matching(draft, ancestry, choices);
        GridFile matched = matching.match(file);
        List<Problem> problems = new ArrayList<>(matching.problems);
        if (matching.asked.isEmpty()) {
            problems.addAll(Checking.of(
                    matched,
                    ancestry.earlier().everything().stream()
                            .map(Indicator::code)
                            .collect(Collectors.toSet())));
        }
        return new DryRun(
                edition,
                "fr",
                problems,
                problems.isEmpty() ? Comparison.between(draft, matched) : List.of(),
                List.copyOf(matching.asked),
                matching.free(),
                matched,
                touched(draft, matched),
                Map.of(),
                DryRun.fingerprint(draft));
    }

    /** Whose words change, by their codes in the file: whoever has them open is told when they save. */
    private static Set<String> touched(GridFile draft, GridFile file) {
        Map<String, Question> before = draft.questions().stream()
                .collect(Collectors.toMap(question -> String.valueOf(question.id()), question -> question));
        return file.questions().stream()
                .filter(question -> {
                    Question old = before.get(String.valueOf(question.id()));
                    return old == null
                            || !old.text().equals(question.text())
                            || !old.details().equals(question.details());
                })
                .map(Question::code)
                .collect(Collectors.toSet());
    }

    /** From where a draft comes. */
    Ancestry ancestry(EditionLine edition) {
        EditionLine previous =
                editions.line(Objects.requireNonNull(edition.previous())).orElseThrow();
        return ancestries
                .between(editions.recorded(edition, Locale.FRENCH), editions.recorded(previous, Locale.FRENCH))
                .orElseThrow();
    }
}
