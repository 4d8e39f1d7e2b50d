package org.ampli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ampli.exchange.OpenedWorkbook.Line;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.jspecify.annotations.Nullable;

/** Puts the leaves of a workbook together into an edition; what does not fit is named by its cell. */
final class GridLeaves {

    private final OpenedWorkbook workbook;
    private final Seal seal;
    private final List<Problem> problems;
    private final Map<String, List<Question>> questions = new LinkedHashMap<>();
    private final List<Line> headings;
    private final List<Line> texts;

    GridLeaves(OpenedWorkbook workbook, Seal seal, List<Problem> problems) {
        this.workbook = workbook;
        this.seal = seal;
        this.problems = problems;
        this.headings = workbook.lines(Layout.HEADINGS);
        this.texts = workbook.lines(Layout.TEXTS);
    }

    Reading read() {
        workbook.lines(Layout.INDICATORS).forEach(this::question);
        orphans();
        GridFile file = new GridFile(
                seal.code(),
                seal.language(),
                "official",
                only("title"),
                only("source"),
                bodies("notice"),
                headings("axis", ""),
                notes(),
                corrections(),
                workbook.lines(Layout.WITHDRAWN).stream()
                        .map(line -> new Gone(line.text(0).strip(), line.text(1).strip(), line.cell(0)))
                        .toList());
        return new Reading(seal.code(), seal.language(), file, List.of(), problems);
    }

    private void question(Line line) {
        boolean presumed = ticked(line, 6);
        boolean coming = ticked(line, 8);
        Question question = new Question(
                line.text(1).strip(),
                orNull(line.text(11)),
                orNull(line.text(2)),
                line.text(5).strip(),
                presumed,
                ticked(line, 7) ? "yes" : "no",
                coming,
                line.text(3).strip(),
                lines(line.text(4)),
                lines(line.text(9)),
                line.text(10).strip(),
                line.cell(1));
        questions
                .computeIfAbsent(line.text(0).strip(), criterion -> new ArrayList<>())
                .add(question);
    }

    private boolean ticked(Line line, int column) {
        String text = line.text(column).strip();
        if (!text.equals("yes") && !text.equals("no") && !text.isEmpty()) {
            problems.add(Problem.at(line.cell(column), "exchange.problem.yesOrNo", text));
        }
        return text.equals("yes");
    }

    /** Indicators under a criterion, and headings in a heading, that are nowhere. */
    private void orphans() {
        List<String> criteria = headings.stream()
                .filter(kind("criterion"))
                .map(line -> line.text(1).strip())
                .toList();
        questions.forEach((criterion, below) -> {
            if (!criteria.contains(criterion)) {
                below.forEach(one -> problems.add(Problem.at(one.place(), "exchange.problem.criterion", criterion)));
            }
        });
        for (Line line : headings) {
            String parent = line.text(2).strip();
            boolean axis = line.text(0).strip().equals("axis");
            if (!List.of("axis", "section", "criterion").contains(line.text(0).strip())) {
                problems.add(Problem.at(line.cell(0), "exchange.problem.kind", line.text(0)));
            } else if (axis != parent.isEmpty()
                    || !axis
                            && headings.stream()
                                    .noneMatch(other -> other.text(1).strip().equals(parent))) {
                problems.add(Problem.at(line.cell(2), "exchange.problem.parent", parent));
            }
        }
    }

    private List<Heading> headings(String kind, String parent) {
        return headings.stream()
                .filter(kind(kind))
                .filter(line -> line.text(2).strip().equals(parent))
                .map(line -> heading(line, line.text(1).strip()))
                .toList();
    }

    private Heading heading(Line line, String code) {
        boolean criterion = kind("criterion").test(line);
        List<Heading> sections = headings("section", code);
        List<Heading> criteria = headings("criterion", code);
        return new Heading(
                code,
                orNull(line.text(3)),
                line.text(4).strip(),
                sections.isEmpty() || criterion ? null : sections,
                criteria.isEmpty() || criterion ? null : criteria,
                criterion ? questions.getOrDefault(code, List.of()) : null,
                line.cell(1));
    }

    private List<Remark> notes() {
        return texts.stream()
                .filter(kind("note"))
                .map(line -> new Remark(
                        line.text(1).strip(),
                        lines(line.text(2)),
                        line.text(3).strip(),
                        line.text(4).strip(),
                        line.cell(1)))
                .toList();
    }

    private List<Correction> corrections() {
        return texts.stream()
                .filter(kind("correction").or(kind("slip")))
                .map(line -> new Correction(
                        line.text(2).strip(),
                        orNull(line.text(3)),
                        line.text(4).strip(),
                        kind("slip").test(line),
                        line.cell(2)))
                .toList();
    }

    private String only(String kind) {
        List<String> bodies = bodies(kind);
        if (bodies.size() != 1) {
            problems.add(Problem.at(Layout.TEXTS.sheet() + "!A1", "exchange.problem.only", kind));
        }
        return bodies.isEmpty() ? "" : bodies.getFirst();
    }

    private List<String> bodies(String kind) {
        return texts.stream()
                .filter(kind(kind))
                .map(line -> line.text(4).strip())
                .filter(body -> !body.isEmpty())
                .toList();
    }

    private static Predicate<Line> kind(String kind) {
        return line -> line.text(0).strip().equals(kind);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
