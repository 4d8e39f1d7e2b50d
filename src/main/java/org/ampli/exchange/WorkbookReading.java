package org.ampli.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ampli.exchange.OpenedWorkbook.Line;
import org.ampli.exchange.Reading.Said;

/** Reads a workbook that was brought, whichever of the two it is. */
final class WorkbookReading {

    private WorkbookReading() {}

    static Reading read(byte[] content) {
        List<Problem> problems = new ArrayList<>();
        Optional<OpenedWorkbook> opened = OpenedWorkbook.open(content, problems);
        if (opened.isEmpty()) {
            return Reading.illegible(problems);
        }
        try (OpenedWorkbook workbook = opened.get()) {
            Optional<List<Layout>> layout = workbook.layout();
            if (layout.isEmpty()) {
                problems.add(Problem.of("exchange.problem.sheets", names(Layout.GRID), names(Layout.TRANSLATED)));
                return Reading.illegible(problems);
            }
            Optional<Seal> seal = workbook.seal();
            if (seal.isEmpty()) {
                problems.add(Problem.at(Layout.SEAL.sheet() + "!B1", "exchange.problem.seal"));
                return Reading.illegible(problems);
            }
            return layout.get() == Layout.GRID
                    ? new GridLeaves(workbook, seal.get(), problems).read()
                    : translation(workbook, seal.get(), problems);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String names(List<Layout> layout) {
        return String.join(", ", layout.stream().map(Layout::sheet).toList());
    }

    private static Reading translation(OpenedWorkbook workbook, Seal seal, List<Problem> problems) {
        List<Said> said = new ArrayList<>();
        for (Line line : workbook.lines(Layout.TRANSLATION)) {
            if (line.text(2).matches("[0-9]{1,3}")) {
                if (!line.text(4).isBlank()) {
                    said.add(new Said(
                            line.text(0),
                            line.text(1),
                            Integer.parseInt(line.text(2)),
                            line.text(4).strip(),
                            line.cell(4)));
                }
            } else {
                problems.add(Problem.at(line.cell(2), "exchange.problem.key"));
            }
        }
        return new Reading(seal.code(), seal.language(), null, said, problems);
    }
}
