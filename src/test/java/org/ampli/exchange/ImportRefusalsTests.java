package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cannot be taken says why and where, and nothing of it is. */
class ImportRefusalsTests extends OnAnImport {

    @Test
    void whatIsWrongIsListedWithItsCellAndNothingIsWritten() {
        String address = bring(
                sheet(code, book -> {
                    Workbooks.line(book, "1.1.1").getCell(3).setCellValue("");
                    Workbooks.line(book, "1.1.2").getCell(5).setCellValue("capital");
                    Workbooks.line(book, "1.2.1")
                            .getCell(11)
                            .setCellValue(UUID.randomUUID().toString());
                    Workbooks.line(book, "1.2.2").getCell(1).setCellValue("1.3.1");
                    Workbooks.line(book, "1.4.1").getCell(7).setCellValue("peut-être");
                    book.getSheet("Grille").removeRow(Workbooks.line(book, "1.6.3"));
                }),
                "xlsx");
        assertThat(reader.page(address))
                .contains("Un point empêche de prendre ce fichier")
                .contains("<strong class=\"code\">Grille!H")
                .contains("Écrivez yes ou no");
        assertThat(apply(address).status()).isEqualTo(409);
        String mended = bring(
                sheet(code, book -> {
                    Workbooks.line(book, "1.1.1").getCell(3).setCellValue("");
                    Workbooks.line(book, "1.1.2").getCell(5).setCellValue("capital");
                    Workbooks.line(book, "1.2.1")
                            .getCell(11)
                            .setCellValue(UUID.randomUUID().toString());
                    Workbooks.line(book, "1.2.2").getCell(1).setCellValue("1.3.1");
                    book.getSheet("Grille").removeRow(Workbooks.line(book, "1.6.3"));
                }),
                "xlsx");
        assertThat(reader.page(mended))
                .contains("Grille!B2</strong> Écrivez la question")
                .contains("«\u202fcapital\u202f» n’est pas un niveau")
                .contains("La clé de cette ligne n’est pas celle d’un indicateur")
                .contains("1.3.1 figure deux fois.")
                .contains("L’indicateur 1.6.3 de l’édition précédente n’est ni repris ni retiré");
    }

    @Test
    void aFormulaIsRefusedWithItsCells() {
        String address = bring(
                sheet(code, book -> Workbooks.line(book, "1.1.1").getCell(3).setCellFormula("A1")), "xlsx");
        assertThat(reader.page(address)).contains("Une cellule contient une formule\u202f: D2");
    }

    @Test
    void aCsvIsRefusedWithWhatToBringInstead() {
        String address = bring("1.1.1;Question ?\n".getBytes(StandardCharsets.UTF_8), "csv");
        assertThat(reader.page(address)).contains("Apportez le classeur exporté d’ici");
    }

    @Test
    void aFileOfAnotherEditionAndAFrenchFileForAnEditionInForceAreRefused() {
        String other = UUID.randomUUID().toString().substring(0, 8);
        reader.post("/grid-editions", "code", other);
        assertThat(reader.page(bring(file(other, "fr", "xlsx"), "xlsx")))
                .contains("Ce fichier est de l’édition " + other + "\u202f; il ne peut pas entrer dans l’édition "
                        + code);
        assertThat(reader.page(bring("2010", file("2010", "fr", "yaml"), "yaml")))
                .contains("Les indicateurs de l’édition 2010 ne changent plus.");
    }

    @Test
    void linesWithoutAKeyAreAskedAboutAndNeverMatchedByNumberAlone() {
        byte[] keyless = sheet(code, book -> {
            Workbooks.line(book, "1.1.1").getCell(11).setBlank();
            Workbooks.line(book, "1.1.1").getCell(1).setCellValue("1.1.9");
        });
        String address = bring(keyless, "xlsx");
        assertThat(reader.page(address))
                .contains("Quels sont ces indicateurs", "C’est un nouvel indicateur", "C’est 1.1.1");
        assertThat(apply(address).status()).isEqualTo(409);
        Matcher choice = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>C’est 1\\.1\\.1\u202f")
                .matcher(reader.page(address));
        assertThat(choice.find()).isTrue();
        reader.post(address + "/choices", "place", place(address), "is", choice.group(1));
        assertThat(reader.page(address)).contains("Ce fichier changerait un point", "Le code change.");
    }

    @Test
    void nothingIsTakenWhenTheDraftChangedMeanwhile() {
        byte[] changed = yaml(code, text -> text.replace(QUESTION, "Exploitez-vous ce que disent les usagers ?"));
        String first = bring(changed, "yaml");
        String second = bring(changed, "yaml");
        String seen = seen(first);
        assertThat(apply(second).status()).isEqualTo(302);
        assertThat(reader.post(first + "/application", "seen", seen).status()).isEqualTo(409);
        assertThat(reader.page(first)).contains("il n’y a rien à prendre");
    }

    @Test
    void whoBroughtAFileIsAloneToSeeIt() {
        String address = bring(file(code, "fr", "yaml"), "yaml");
        assertThat(signedIn(world.reader()).get(address).status()).isEqualTo(404);
        assertThat(signedIn(team.officer())
                        .post("/grid-imports", "edition", "2010")
                        .status())
                .isEqualTo(404);
        assertThat(reader.post("/grid-imports", "edition", code).page()).contains("Choisissez un fichier.");
    }
}
