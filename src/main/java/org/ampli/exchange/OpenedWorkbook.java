package org.ampli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was looked through and opened: its leaves as rows of texts, each with its place. */
final class OpenedWorkbook implements AutoCloseable {

    private final XSSFWorkbook workbook;
    private final List<Problem> problems;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private OpenedWorkbook(XSSFWorkbook workbook, List<Problem> problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    /** Opens it, or says why it cannot be opened. */
    static Optional<OpenedWorkbook> open(byte[] content, List<Problem> problems) {
        problems.addAll(WorkbookGuard.look(content));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OpenedWorkbook(new XSSFWorkbook(new ByteArrayInputStream(content)), problems));
        } catch (IOException | RuntimeException unreadable) {
            problems.add(Problem.of("exchange.problem.workbook"));
            return Optional.empty();
        }
    }

    /** One line of a leaf. */
    record Line(String sheet, int number, List<String> texts) {

        String text(int column) {
            return texts.get(column);
        }

        /** A cell of this line, as {@code Grille!F14}. */
        String cell(int column) {
            return sheet + "!" + CellReference.convertNumToColString(column) + number;
        }

        boolean blank() {
            return texts.stream().allMatch(String::isBlank);
        }
    }

    /** The layout whose leaves it has, in their order; empty when it is neither a grid nor a translation. */
    Optional<List<Layout>> layout() {
        List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
        return List.of(Layout.GRID, Layout.TRANSLATED).stream()
                .filter(layout -> layout.stream().map(Layout::sheet).toList().equals(names))
                .findFirst();
    }

    /** The lines of a leaf below its header; blank ones are left out, and what became a date is a problem. */
    List<Line> lines(Layout layout) {
        Sheet sheet = workbook.getSheet(layout.sheet());
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> texts = IntStream.range(0, layout.columns().size())
                    .mapToObj(column -> text(row, column))
                    .toList();
            Line line = new Line(layout.sheet(), row.getRowNum() + 1, texts);
            if (row.getRowNum() > 0 && !line.blank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String text(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            problems.add(Problem.at(
                    row.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString(), "exchange.problem.date"));
            return "";
        }
        return Cells.read(formatter.formatCellValue(cell)).replace("\r\n", "\n");
    }

    /** What the workbook says of itself; empty when somebody edited it. */
    Optional<Seal> seal() {
        List<Line> lines = lines(Layout.SEAL);
        try {
            Seal seal = new Seal(value(lines, 0), UUID.fromString(value(lines, 1)), value(lines, 2));
            return seal.print().equals(value(lines, 3)) ? Optional.of(seal) : Optional.empty();
        } catch (IllegalArgumentException edited) {
            return Optional.empty();
        }
    }

    private static String value(List<Line> lines, int row) {
        return row < lines.size() ? lines.get(row).text(1) : "";
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
