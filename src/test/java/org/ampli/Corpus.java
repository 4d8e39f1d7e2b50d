package org.ampli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Texts that were written to break out of where they are shown or looked for, one a line. */
public final class Corpus {

    private Corpus() {}

    /** For what is shown: marks, attributes, addresses, templates. */
    public static List<String> pages() {
        return lines("pages.txt");
    }

    /** For what is looked for. */
    public static List<String> queries() {
        return lines("queries.txt");
    }

    private static List<String> lines(String name) {
        try (InputStream file = Corpus.class.getResourceAsStream("/corpus/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
