package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain Java on small workbooks: what may not be opened says so, with its cells. */
class WorkbookGuardTests {

    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final byte[] GOOD = ExchangeSamples.workbook();

    record Case(String key, byte[] content, String... cells) {}

    static Stream<Case> cells() {
        return Stream.of(
                new Case(
                        "exchange.problem.formula",
                        Workbooks.changed(GOOD, book -> {
                            book.getSheet("Grille").getRow(1).getCell(3).setCellFormula("1+1");
                            book.getSheet("Titres")
                                    .createRow(9)
                                    .createCell(4)
                                    .setCellFormula("HYPERLINK(\"http://x\")");
                        }),
                        "D2",
                        "E10"),
                new Case(
                        "exchange.problem.merged",
                        Workbooks.changed(
                                GOOD,
                                book -> book.getSheet("Grille").addMergedRegion(new CellRangeAddress(1, 2, 3, 4))),
                        "D2:E3"),
                new Case(
                        "exchange.problem.error",
                        Workbooks.changed(
                                GOOD,
                                book -> book.getSheet("Grille")
                                        .getRow(1)
                                        .getCell(3)
                                        .setCellErrorValue(FormulaError.REF.getCode())),
                        "D2"),
                new Case(
                        "exchange.problem.rows",
                        Workbooks.changed(
                                GOOD,
                                book -> book.getSheet("Grille")
                                        .createRow(1_048_575)
                                        .createCell(0)
                                        .setCellValue("x")),
                        "1048576"));
    }

    static Stream<Case> stowaways() {
        return Stream.of(
                new Case(
                        "exchange.problem.address",
                        Workbooks.rewritten(GOOD, SHEET, xml -> xml.replace("r=\"D2\"", "r=\"ZZZZZZ1\"")),
                        "ZZZZZZ1"),
                new Case(
                        "exchange.problem.doctype",
                        Workbooks.rewritten(
                                GOOD,
                                SHEET,
                                xml -> xml.replace(
                                        "<worksheet",
                                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet"))),
                new Case(
                        "exchange.problem.doctype",
                        Workbooks.rewritten(
                                GOOD,
                                "xl/workbook.xml",
                                xml -> xml.replace("<workbook", "<!DOCTYPE lolz [<!ENTITY a \"aaaa\">]><workbook"))),
                new Case("exchange.problem.macro", Workbooks.with(GOOD, "xl/vbaProject.bin", "macro")),
                new Case(
                        "exchange.problem.links",
                        Workbooks.with(
                                GOOD,
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>")),
                new Case(
                        "exchange.problem.links",
                        Workbooks.with(
                                GOOD,
                                "xl/worksheets/_rels/sheet9.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/oleObject\" Target=\"file:///x\""
                                        + " TargetMode=\"External\"/></Relationships>")),
                new Case(
                        "exchange.problem.tooLarge",
                        Workbooks.with(GOOD, "xl/media/zeros.bin", "0".repeat(21_000_000))),
                new Case("exchange.problem.workbook", "PK no workbook".getBytes(StandardCharsets.UTF_8)),
                new Case("exchange.problem.workbook", Arrays.copyOf(GOOD, 40)));
    }

    @ParameterizedTest
    @MethodSource({"cells", "stowaways"})
    void whatMayNotBeOpenedSaysSoWithItsCells(Case offence) {
        List<Problem> problems = WorkbookGuard.look(offence.content());
        assertThat(problems).extracting(Problem::key).contains(offence.key());
        String said = problems.stream()
                .filter(problem -> problem.key().equals(offence.key()))
                .flatMap(problem -> problem.arguments().stream())
                .map(String::valueOf)
                .toList()
                .toString();
        Arrays.stream(offence.cells()).forEach(cell -> assertThat(said).contains(cell));
        assertThat(WorkbookReading.read(offence.content()).file()).isNull();
    }
}
