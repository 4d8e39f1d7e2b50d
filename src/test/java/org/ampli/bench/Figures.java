package org.ampli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of {@code docs/benchmarks.md}: each command writes the part under its own heading and leaves the others.
 */
final class Figures {

    private static final Path FILE = Path.of("docs", "benchmarks.md");

    private Figures() {}

    /** @param part from its heading on, which says which part it replaces */
    static void write(String part) throws IOException {
        String text = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.writeString(FILE, with(text, part));
    }

    static String with(String text, String part) {
        String heading = part.lines().findFirst().orElseThrow();
        List<String> parts = new ArrayList<>(List.of(text.split("(?m)^(?=#{1,2} )")));
        parts.removeIf(String::isBlank);
        int place = 0;
        while (place < parts.size()
                && !parts.get(place).lines().findFirst().orElse("").equals(heading)) {
            place++;
        }
        String written = part.strip() + "\n";
        if (place < parts.size()) {
            parts.set(place, written);
        } else {
            parts.add(written);
        }
        return String.join("\n", parts.stream().map(one -> one.strip() + "\n").toList());
    }
}
