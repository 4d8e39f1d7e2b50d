package org.ampli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who gets what from each route, one line a route, one file a room, under {@code src/test/resources/access}. */
public record AccessMatrix(List<Line> lines) {

    static final String HEADER = "method;path;anonymous;stranger;member;officer;manager;office;technical;steering;with";

    /** Who asks. */
    public enum Who {
        ANONYMOUS,
        STRANGER,
        MEMBER,
        OFFICER,
        MANAGER,
        OFFICE,
        TECHNICAL,
        STEERING
    }

    /**
     * One line: the answers that each may get.
     *
     * @param with values for the variables of the path; the others go into the form of a POST, or the query of a GET;
     *     {@code {uuid}} is a new random one, {@code {preparing}} the year of the campaign in preparation
     */
    public record Line(String method, String path, Map<Who, Set<Integer>> expected, Map<String, String> with) {

        public String route() {
            return method + " " + path;
        }

        /** The same line where a value that only the test knows stands for its name. */
        public Line with(String name, String value) {
            Map<String, String> values = new LinkedHashMap<>(with);
            values.replaceAll((key, given) -> given.equals(name) ? value : given);
            return new Line(method, path, expected, values);
        }

        /** Whether something of theirs may be changed by it: not where they only read, or may only be turned away. */
        boolean leavesSomething(Who who) {
            return method.equals("POST") && !Set.of(401, 403, 404).containsAll(expected.getOrDefault(who, Set.of()));
        }

        /** Whether this answer may be given: one of the cell's, and never a fault of ours. */
        boolean allows(Who who, int status) {
            return status != 500 && expected.getOrDefault(who, Set.of()).contains(status);
        }
    }

    public static AccessMatrix read() {
        return of(Sources.under(Path.of("src/test/resources/access")).ending(".csv"));
    }

    static AccessMatrix of(Sources files) {
        return new AccessMatrix(files.all().stream()
                .flatMap(file -> file.text().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method;"))
                .map(AccessMatrix::line)
                .toList());
    }

    Set<String> routes() {
        return lines.stream().map(Line::route).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Line line(String text) {
        String[] cells = text.strip().split(";", -1);
        int people = Who.values().length;
        if (cells.length != 2 + people && cells.length != 3 + people) {
            throw new IllegalArgumentException(text + " has " + cells.length + " cells; expected " + HEADER);
        }
        Map<Who, Set<Integer>> expected = IntStream.range(0, people)
                .filter(who -> !cells[2 + who].isBlank())
                .boxed()
                .collect(Collectors.toMap(who -> Who.values()[who], who -> statuses(cells[2 + who])));
        return new Line(cells[0], cells[1], expected, cells.length > 2 + people ? with(cells[2 + people]) : Map.of());
    }

    private static Set<Integer> statuses(String cell) {
        return Arrays.stream(cell.strip().split("\\|")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Map<String, String> with(String cell) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : cell.isBlank() ? new String[0] : cell.strip().split("&")) {
            String[] sides = pair.split("=", 2);
            String value = sides.length > 1 ? sides[1] : "";
            values.put(sides[0], value.equals("{uuid}") ? UUID.randomUUID().toString() : value);
        }
        return values;
    }
}
