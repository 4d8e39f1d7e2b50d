package org.ampli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is brought back is looked at, then taken whole. */
class ImportPagesTests extends OnAnImport {

    @Test
    void whatIsExportedAndBroughtIntoANewDraftChangesNothing() {
        for (String ending : new String[] {"yaml", "xlsx"}) {
            assertThat(reader.page(bring(file("2010", "fr", ending), ending)))
                    .as(ending)
                    .contains("il n’y a rien à prendre");
            assertThat(reader.page(bring(file(code, "fr", ending), ending)))
                    .as(ending)
                    .contains("il n’y a rien à prendre");
            assertThat(reader.page(bring(file("2010", "en", ending), ending)))
                    .as(ending)
                    .contains("il n’y a rien à prendre");
            assertThat(reader.page(bring(file(code, "it", ending), ending)))
                    .as(ending)
                    .contains("il n’y a rien à prendre");
        }
    }

    @Test
    void aChangedFileIsLookedAtThenTakenWholeAndReadBackTheSame() {
        byte[] changed = yaml(code, text -> text.replace(QUESTION, "=Exploitez-vous ce que disent les usagers ?"));
        String address = bring(changed, "yaml");
        assertThat(reader.page(address))
                .contains("Ce fichier changerait un point", "La question change.", "=Exploitez-vous ce que disent");
        assertThat(reader.page("/grid-editions/" + code)).doesNotContain("ce que disent");
        assertThat(apply(address).status()).isEqualTo(302);
        assertThat(reader.page(address)).contains("Tout est enregistré");
        assertThat(reader.page("/grid-editions/" + code)).contains("=Exploitez-vous ce que disent");
        assertThat(reader.page("/grid-editions/" + code + "/difference")).contains("reformulé");
        assertThat(new String(file(code, "fr", "yaml"), StandardCharsets.UTF_8))
                .isEqualTo(new String(changed, StandardCharsets.UTF_8));
        assertThat(reader.page(bring(file(code, "fr", "xlsx"), "xlsx"))).contains("il n’y a rien à prendre");
        assertThat(apply(address).status()).isEqualTo(409);
    }

    @Test
    void linesAddedMovedAndTakenOutInASpreadsheetAreTaken() {
        String address = bring(
                sheet(code, book -> {
                    var row = book.getSheet("Grille").createRow(80);
                    String[] texts = {
                        "1.1",
                        "1.1.3",
                        "",
                        "Une nouvelle question ?",
                        "où ?\nquand ?",
                        "fundamental",
                        "yes",
                        "no",
                        "yes"
                    };
                    for (int column = 0; column < texts.length; column++) {
                        row.createCell(column).setCellValue(texts[column]);
                    }
                    Workbooks.line(book, "1.5.1").getCell(0).setCellValue("1.4");
                    Workbooks.line(book, "1.5.1").getCell(1).setCellValue("1.4.5");
                    book.getSheet("Grille").removeRow(Workbooks.line(book, "1.6.3"));
                    var gone = book.getSheet("Retirés").createRow(1);
                    gone.createCell(0).setCellValue("1.6.3");
                    gone.createCell(1).setCellValue("Redit 1.6.2.");
                }),
                "xlsx");
        assertThat(reader.page(address)).contains("C’est un nouvel indicateur");
        reader.post(address + "/choices", "place", place(address), "is", "new");
        assertThat(reader.page(address))
                .contains(
                        "Nouvel indicateur.", "Le critère change.", "Cet indicateur disparaît.", "Un retrait change.");
        assertThat(apply(address).status()).isEqualTo(302);
        assertThat(reader.page("/grid-drafts/" + code))
                .contains("déplacé, était 1.5.1", "Redit 1.6.2.", "Une nouvelle question", "à venir");
        assertThat(reader.page(bring(file(code, "fr", "xlsx"), "xlsx"))).contains("il n’y a rien à prendre");
    }

    @Test
    void aTranslationIsTakenAndIsToBeReviewed() {
        String address = bring(
                sheet("it", code, book -> {
                    for (var row : book.getSheet("Traduction")) {
                        if (row.getCell(0) != null
                                && row.getCell(0).getStringCellValue().equals("1.4.3")) {
                            row.createCell(4).setCellValue("Utilizzate un questionario?");
                        }
                    }
                }),
                "xlsx");
        assertThat(reader.page(address)).contains("Ce fichier changerait un point", "Utilizzate un questionario?");
        assertThat(apply(address).status()).isEqualTo(302);
        assertThat(reader.page("/grid-translations/" + code + "/it?state=to-be-reviewed"))
                .contains("Utilizzate un questionario?");
    }
}
