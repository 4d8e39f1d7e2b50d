package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class YamlGridTests {

    @Test
    void theFileInWhichTheFirstEditionCameIsReadAndWrittenBackTheSame() throws Exception {
        byte[] original = new ClassPathResource("grid/ampli-2010.fr.yaml").getContentAsByteArray();
        Reading reading = YamlGrid.read(original);
        assertThat(reading.problems()).isEmpty();
        String written = YamlGrid.write(reading.file(), reading.file().notice());
        assertThat(written).startsWith("# Ce guide est destiné à l’usage des conseillers");
        Reading again = YamlGrid.read(written.getBytes(StandardCharsets.UTF_8));
        assertThat(YamlGrid.write(again.file(), again.file().notice())).isEqualTo(written);
        assertThat(again.file().questions()).hasSize(62);
    }

    @Test
    void aTranslationIsAListOfTextsEachAtItsLine() throws Exception {
        Reading reading = YamlGrid.read(new ClassPathResource("grid/ampli-2010.en.yaml").getContentAsByteArray());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.said())
                .filteredOn(said -> said.code().equals("1.4.3"))
                .singleElement()
                .satisfies(said -> assertThat(said.body()).startsWith("Do you make use"))
                .satisfies(said -> assertThat(Integer.parseInt(said.place())).isPositive());
    }

    @Test
    void whatIsMalformedIsNamedByItsLine() {
        assertThat(problems("edition: \"2010\"\naxes:\n  - code: \"1\"\n    title: [\n"))
                .extracting(Problem::key)
                .containsExactly("exchange.problem.yaml");
        assertThat(problems("edition: \"2010\"\nlanguage: fr\nlanguage: it\n"))
                .extracting(Problem::key, Problem::place)
                .containsExactly(tuple("exchange.problem.twice", "3"));
        assertThat(problems("edition: \"2010\"\nsurprise: oui\n"))
                .extracting(Problem::key)
                .containsExactly("exchange.problem.shape");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]",
                "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]",
                "a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: {r: {s: {t: {u: 1}}}}}}}}}}}}}}}}}}}}}",
            })
    void whatIsNoGridIsRefusedAndRunsNothing(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void anotherAlphabetIsRefused() {
        assertThat(YamlGrid.read("edition: \"é\"".getBytes(StandardCharsets.ISO_8859_1))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("exchange.problem.utf8");
    }

    @Test
    void whatAnEditorPutsAtTheBeginningAndAtTheEndsOfLinesChangesNothing() throws Exception {
        String text = new String(
                new ClassPathResource("grid/ampli-2010.fr.yaml").getContentAsByteArray(), StandardCharsets.UTF_8);
        Reading plain = YamlGrid.read(text.getBytes(StandardCharsets.UTF_8));
        Reading edited = YamlGrid.read(("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        assertThat(edited.problems()).isEmpty();
        assertThat(edited.file()).isEqualTo(plain.file());
    }

    private static List<Problem> problems(String text) {
        return YamlGrid.read(text.getBytes(StandardCharsets.UTF_8)).problems();
    }
}
