package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ampli.Sources.Source;
import org.junit.jupiter.api.Test;

/** One word for one thing, none that judges, and every word on a page in every language. */
class WordsTests {

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> JUDGING = Set.of(
            "score", "scores", "scored", "scoring", "rank", "ranks", "ranked", "ranking", "grade", "grades", "graded",
            "grading", "rating", "ratings");
    /** Names that a file takes over from the solver's library are not ours (decision 0060). */
    private static final Pattern BORROWED =
            Pattern.compile("(?m)^import ai\\.timefold\\.solver\\.core\\.[\\w.]+\\.(\\w+);");

    private static final Pattern INSPECTING = Pattern.compile(
            "(?iU)\\baudit\\w*|\\bconformité\\w*|\\bcompliance\\b|\\b(auto-?)?[ée]valuat\\w*|\\bévalué\\w*|\\bclassement\\w*"
                    + "|\\bnotation\\w*|\\bpalmarès\\b");
    /** The sentence of the guide that says what this is not. */
    private static final Pattern SPIRIT =
            Pattern.compile("Ni évaluation ni contrôle|Neither an evaluation nor a control");

    @Test
    void everyPublicTypeOfARoomStandsInTheGlossary() throws IOException {
        Sources sources = Sources.under(Sources.JAVA).ending(".java");
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        assertThat(sources.all().stream().flatMap(WordsTests::publicTypes)).hasSizeGreaterThan(20);
        assertThat(unnamed(sources, glossary)).isEmpty();
        Sources planted = Sources.planted("room/Thing.java", "package room;\n\npublic final class Thing {}\n");
        assertThat(unnamed(planted, glossary)).containsExactly("Thing");
        assertThat(unnamed(planted, "| chose | `Thing` | |")).isEmpty();
    }

    @Test
    void noWordJudges() {
        Sources sources = Sources.under(Sources.JAVA)
                .and(Sources.under(Path.of("src/main/resources")))
                .ending(".java", ".jte", ".sql", ".properties", ".js", ".css");
        assertThat(sources.all()).isNotEmpty();
        assertThat(judging(sources)).isEmpty();
        for (String offence :
                List.of("int totalScore;", "class RankOfCite {}", "final_grade int", "a.rating=Appréciation")) {
            assertThat(judging(Sources.planted("room/planted.sql", offence)))
                    .as(offence)
                    .hasSize(1);
        }
        assertThat(judging(Sources.planted("room/Upgrade.java", "frank upgrade")))
                .isEmpty();
        String borrowed = "import ai.timefold.solver.core.api.score.HardScore;\nHardScore outcome;";
        assertThat(judging(Sources.planted("room/Borrowed.java", borrowed))).isEmpty();
        assertThat(judging(Sources.planted("room/Borrowed.java", borrowed + "\nint score; HardScores more;")))
                .hasSize(2);
        assertThat(judging(Sources.planted("room/Ours.java", "import org.ampli.room.HardScore;")))
                .hasSize(1);
    }

    @Test
    void noWordInspects() {
        Sources messages = Sources.under(Sources.MESSAGES);
        assertThat(messages.all()).isNotEmpty();
        assertThat(inspecting(messages)).isEmpty();
        for (String offence :
                List.of("l’audit", "de conformité", "Votre évaluation", "auto-évaluation", "compliance")) {
            assertThat(inspecting(Sources.planted("room_fr.properties", "room.a=" + offence)))
                    .as(offence)
                    .isNotEmpty();
        }
    }

    @Test
    void everyWordOfAPageComesFromABundle() {
        Sources pages = Sources.under(Sources.JAVA).ending(".jte");
        assertThat(pages.all()).isNotEmpty();
        assertThat(untranslated(pages)).isEmpty();
        for (String offence : List.of(
                "<p>Bonjour</p>",
                "<a title=\"Ouvrir\" href=\"/\">${page.t(\"x\")}</a>",
                "@template.a(content = @`<p>${x} caché</p>`)",
                "@if(a.b(\"c)\"))Oui@endif")) {
            assertThat(untranslated(Sources.planted("room/page.jte", offence)))
                    .as(offence)
                    .hasSize(1);
        }
        String clean = """
                @import org.ampli.shared.Page
                @param Page page
                @template.a(title = page.t("a.b"), content = @`<p class="one two">${page.t("x (y")} · 12</p>`)
                @for(String word : words)<b>${word}</b>@endfor
                """;
        assertThat(untranslated(Sources.planted("room/page.jte", clean))).isEmpty();
    }

    private static Stream<String> publicTypes(Source source) {
        return source.room().isEmpty()
                ? Stream.empty()
                : PUBLIC_TYPE.matcher(source.text()).results().map(type -> type.group(1));
    }

    private static List<String> unnamed(Sources sources, String glossary) {
        return sources.all().stream()
                .flatMap(WordsTests::publicTypes)
                .filter(type -> !glossary.contains("`" + type + "`"))
                .toList();
    }

    private static List<String> judging(Sources sources) {
        return offences(
                sources,
                source -> WORD.matcher(ours(source.text()))
                        .results()
                        .flatMap(word -> Stream.of(word.group().split("(?<=\\p{Ll})(?=\\p{Lu})")))
                        .filter(word -> JUDGING.contains(word.toLowerCase(Locale.ROOT))));
    }

    private static String ours(String text) {
        String borrowed =
                BORROWED.matcher(text).results().map(name -> name.group(1)).collect(Collectors.joining("|"));
        return borrowed.isEmpty()
                ? text
                : BORROWED.matcher(text).replaceAll("").replaceAll("\\b(?:" + borrowed + ")\\b", "");
    }

    private static List<String> inspecting(Sources sources) {
        return offences(
                sources,
                source -> INSPECTING
                        .matcher(SPIRIT.matcher(source.text()).replaceAll(""))
                        .results()
                        .map(MatchResult::group));
    }

    private static List<String> untranslated(Sources sources) {
        return offences(sources, source -> PageTexts.untranslated(source.text()).stream());
    }

    private static List<String> offences(Sources sources, java.util.function.Function<Source, Stream<String>> words) {
        return sources.all().stream()
                .flatMap(source -> words.apply(source).map(word -> source.path() + " says " + word))
                .toList();
    }
}
