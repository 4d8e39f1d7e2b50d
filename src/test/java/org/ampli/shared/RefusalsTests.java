package org.ampli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was typed comes back with a refusal, and nothing of it that is secret. */
class RefusalsTests {

    private static final Pattern PASSWORD = Pattern.compile("\\btype ?= ?\"password\"");
    private static final Pattern NAME = Pattern.compile("\\bname ?= ?\"(\\w+)\"");

    @Test
    void noFieldOfAPasswordIsEverShownAgain() throws IOException {
        List<String> names = passwords();
        assertThat(names).isNotEmpty().allMatch(Refusals::secret);
        assertThat(Refusals.secret("reason")).isFalse();
    }

    /** The names of the fields of all pages whose type is password; a field stands on one line. */
    private static List<String> passwords() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/java/org/ampli"))) {
            return pages.filter(page -> page.toString().endsWith(".jte"))
                    .flatMap(RefusalsTests::lines)
                    .filter(line -> PASSWORD.matcher(line).find())
                    .flatMap(line -> NAME.matcher(line).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> lines(Path page) {
        try {
            return Files.readAllLines(page).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
