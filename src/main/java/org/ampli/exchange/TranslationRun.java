package org.ampli.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ampli.exchange.Reading.Said;
import org.ampli.grid.EditionLine;
import org.ampli.grid.Translating;
import org.ampli.revision.Ancestry;
import org.springframework.stereotype.Component;

/** What a file in another language would make of an edition's translation. */
@Component
class TranslationRun {

    private final Translations translations;
    private final StructureRun structure;

    TranslationRun(Translations translations, StructureRun structure) {
        this.translations = translations;
        this.structure = structure;
    }

    DryRun of(EditionLine edition, Reading reading) {
        Locale language = Locale.of(reading.language());
        List<Translations.Line> lines = translations.of(edition, language);
        Map<String, String> codes = reading.edition().equals(edition.code()) ? Map.of() : followed(edition);
        List<Problem> problems = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        Map<UUID, List<Translating.Text>> texts = new LinkedHashMap<>();
        Map<Translations.Line, String> said = placed(reading, codes, lines, problems);
        said.forEach((line, body) -> {
            if (body.length() > Translating.LONGEST_TEXT) {
                problems.add(Problem.of("exchange.problem.tooLong", line.code(), Translating.LONGEST_TEXT));
            } else if (!body.equals(line.translation())) {
                differences.add(Difference.of(line.code(), "translation", line.translation(), body));
                texts.put(line.subject(), List.of());
            }
        });
        texts.replaceAll((subject, none) -> lines.stream()
                .filter(line -> line.subject().equals(subject))
                .map(line -> new Translating.Text(
                        line.field(), line.position(), said.getOrDefault(line, line.translation())))
                .toList());
        return new DryRun(
                edition,
                reading.language(),
                problems,
                problems.isEmpty() ? differences : List.of(),
                List.of(),
                List.of(),
                null,
                Set.of(),
                texts,
                DryRun.fingerprint(lines));
    }

    /** What is said of which text; what is of none is a problem. */
    private static Map<Translations.Line, String> placed(
            Reading reading, Map<String, String> codes, List<Translations.Line> lines, List<Problem> problems) {
        Map<Translations.Line, String> said = new LinkedHashMap<>();
        for (Said one : reading.said()) {
            Said now = new Said(
                    codes.getOrDefault(one.code(), one.code()), one.field(), one.position(), one.body(), one.place());
            lines.stream()
                    .filter(line -> line.at(now))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> said.put(line, now.body().strip()),
                            () -> problems.add(Problem.at(one.place(), "exchange.problem.unknown", one.code())));
        }
        return said;
    }

    /** For a file of the edition before: by the code there, the code here of what asks the same in one indicator. */
    private Map<String, String> followed(EditionLine edition) {
        Ancestry ancestry = structure.ancestry(edition);
        Map<String, String> codes = new HashMap<>();
        ancestry.earlier().everything().forEach(old -> codes.put(old.code(), "-"));
        ancestry.later()
                .everything()
                .forEach(young -> ancestry.comparable(young).ifPresent(old -> codes.put(old.code(), young.code())));
        return codes;
    }
}
