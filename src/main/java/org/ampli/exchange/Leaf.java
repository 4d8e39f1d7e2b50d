package org.ampli.exchange;

import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One leaf of a workbook as it is written: a header that stays in view, texts that are no formulas and no dates. */
final class Leaf {

    private static final int CHOICES_AT = 20;
    private static final int LAST_ROW = 500;

    private final Worksheet sheet;
    private final Layout layout;
    private int next;

    Leaf(Workbook workbook, Layout layout) {
        this.sheet = workbook.newWorksheet(layout.sheet());
        this.layout = layout;
        for (int column = 0; column < layout.columns().size(); column++) {
            sheet.value(0, column, layout.columns().get(column));
            sheet.width(column, layout.wide(column) ? 60 : 18);
        }
        sheet.range(0, 0, 0, layout.columns().size() - 1)
                .style()
                .bold()
                .fillColor(Color.GRAY2)
                .set();
        sheet.freezePane(0, 1);
        next = 1;
    }

    void row(String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(next, column, Cells.written(texts[column]));
            }
            sheet.style(next, column)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        next++;
    }

    /** Lets a cell of a column hold one of a few words only; a spreadsheet says so when another is typed. */
    void choices(int column, String... words) {
        int at = CHOICES_AT + column;
        for (int row = 0; row < words.length; row++) {
            sheet.value(row, at, words[row]);
        }
        sheet.hideColumn(at);
        sheet.range(1, column, LAST_ROW, column)
                .validateWithList(sheet.range(0, at, words.length - 1, at))
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("Ampli")
                .error(String.join(" / ", words));
    }

    void hide(int column) {
        sheet.hideColumn(column);
    }

    static void notice(Workbook workbook, String source, List<String> notice) {
        Leaf leaf = new Leaf(workbook, Layout.NOTICE);
        leaf.row(source);
        notice.forEach(leaf::row);
    }

    static void seal(Workbook workbook, Seal seal) {
        Leaf leaf = new Leaf(workbook, Layout.SEAL);
        leaf.row("edition", seal.code());
        leaf.row("id", seal.edition().toString());
        leaf.row("language", seal.language());
        leaf.row("print", seal.print());
        leaf.sheet.setVisibilityState(VisibilityState.HIDDEN);
    }
}
