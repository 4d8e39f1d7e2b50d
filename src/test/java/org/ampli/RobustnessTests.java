package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/robustness.md} says is held by a test that there is. */
class RobustnessTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        String page = Files.readString(Path.of("docs/robustness.md"));
        assertThat(TEST.matcher(page).results()).hasSizeGreaterThan(30);
        assertThat(missing(page)).isEmpty();
        assertThat(missing("| held by | `NobodyWroteThisTests` |")).containsExactly("NobodyWroteThisTests");
    }

    @Test
    void everyLineNamesATest() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/robustness.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.endsWith("held by |") && !line.contains("---"))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(30)
                .allMatch(line -> TEST.matcher(line).find());
    }

    private static List<String> missing(String page) {
        Set<String> tests = Sources.under(Path.of("src/test/java")).ending("Tests.java").all().stream()
                .map(source -> source.name().replace(".java", ""))
                .collect(Collectors.toSet());
        return TEST.matcher(page)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !tests.contains(name))
                .toList();
    }
}
