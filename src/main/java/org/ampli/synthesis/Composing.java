package org.ampli.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ampli.grid.GridEdition;
import org.ampli.grid.Part;

/** Puts the lines that stand together, as they would be frozen: blank ones are left out. */
final class Composing {

    private Composing() {}

    static Synthesis of(
            Desk desk, GridEdition edition, List<WrittenLine> lines, Map<String, List<Synthesis.Objection>> contested) {
        List<WrittenLine> written =
                lines.stream().filter(line -> !line.text().blank()).toList();
        return new Synthesis(
                Synthesis.FORMAT,
                desk.name(),
                desk.country(),
                desk.year(),
                edition.code(),
                null,
                edition.parts().stream()
                        .map(part -> theme(part, written, contested))
                        .toList());
    }

    private static Synthesis.Theme theme(
            Part part, List<WrittenLine> lines, Map<String, List<Synthesis.Objection>> contested) {
        List<Synthesis.Group> groups = new ArrayList<>();
        Arrays.stream(Heading.values()).forEach(heading -> {
            List<Synthesis.Line> under = lines.stream()
                    .filter(line -> line.part().equals(part.code()) && line.heading() == heading)
                    .map(line -> line(line, contested))
                    .toList();
            if (!under.isEmpty()) {
                groups.add(new Synthesis.Group(heading, under));
            }
        });
        return new Synthesis.Theme(part.code(), groups);
    }

    private static Synthesis.Line line(WrittenLine line, Map<String, List<Synthesis.Objection>> contested) {
        return new Synthesis.Line(
                line.text().body().strip(),
                line.codes(),
                line.codes().stream()
                        .flatMap(code -> contested.getOrDefault(code, List.of()).stream())
                        .toList());
    }
}
