package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "+33 1 40 05 70 00",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A",
                "'=1",
                "''=1",
                "'@",
            })
    void whatASpreadsheetWouldTakeForAFormulaStandsBehindAnApostropheAndComesBack(String text) {
        assertThat(Cells.written(text)).isEqualTo("'" + text);
        assertThat(Cells.read(Cells.written(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Existe-t-il un plan ?", "'Ndrangheta", "l'été", "1=1", " =1", "''", "«\u202foui\u202f»"})
    void everythingElseIsWrittenAsItIs(String text) {
        assertThat(Cells.written(text)).isEqualTo(text);
        assertThat(Cells.read(text)).isEqualTo(text);
    }
}
