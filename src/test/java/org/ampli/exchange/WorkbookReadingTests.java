package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import org.ampli.grid.GridFile.Question;
import org.junit.jupiter.api.Test;

/** Plain Java on a small workbook: what was exported is read back, what was done to its leaves is seen. */
class WorkbookReadingTests {

    private static final byte[] GOOD = ExchangeSamples.workbook();

    @Test
    void anExportedWorkbookMayBeOpenedAndSaysWhatWasWritten() {
        assertThat(WorkbookGuard.look(GOOD)).isEmpty();
        Reading reading = WorkbookReading.read(GOOD);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.language()).isEqualTo(Locale.FRENCH.getLanguage());
        assertThat(reading.file().questions()).extracting(Question::text).containsExactly("Question ?");
    }

    @Test
    void aCodeOfWhichTheSpreadsheetMadeADateIsNamedByItsCell() {
        byte[] dated = Workbooks.changed(GOOD, book -> {
            var cell = book.getSheet("Grille").getRow(1).getCell(1);
            cell.setCellValue(LocalDate.of(2027, 2, 1));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        });
        assertThat(WorkbookReading.read(dated).problems())
                .extracting(Problem::key, Problem::place)
                .contains(tuple("exchange.problem.date", "Grille!B2"));
    }

    @Test
    void whatIsTypedIntoAnExportedCellStaysText() {
        Workbooks.changed(GOOD, book -> {
            var cell = book.getSheet("Grille").getRow(1).getCell(1);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        });
    }

    @Test
    void theConditionsOfUseStandOnTheFirstLeaf() {
        Workbooks.changed(
                GOOD,
                book -> assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                        .isEqualTo("Usage."));
    }

    @Test
    void leavesInAnotherOrderAndAnEditedKeyAreRefused() {
        byte[] shuffled = Workbooks.changed(GOOD, book -> book.setSheetOrder("Textes", 0));
        assertThat(WorkbookReading.read(shuffled).problems())
                .extracting(Problem::key)
                .containsExactly("exchange.problem.sheets");
        byte[] renamed = Workbooks.changed(GOOD, book -> book.setSheetName(1, "Grid"));
        assertThat(WorkbookReading.read(renamed).problems())
                .extracting(Problem::key)
                .containsExactly("exchange.problem.sheets");
        byte[] hidden = Workbooks.changed(GOOD, book -> {
            book.createSheet("Cachée");
            book.setSheetHidden(book.getSheetIndex("Cachée"), true);
        });
        assertThat(WorkbookReading.read(hidden).problems())
                .extracting(Problem::key)
                .containsExactly("exchange.problem.sheets");
        byte[] edited = Workbooks.changed(
                GOOD, book -> book.getSheet("Clé").getRow(1).getCell(1).setCellValue("2028"));
        assertThat(WorkbookReading.read(edited).problems())
                .extracting(Problem::key, Problem::place)
                .containsExactly(tuple("exchange.problem.seal", "Clé!B1"));
    }
}
