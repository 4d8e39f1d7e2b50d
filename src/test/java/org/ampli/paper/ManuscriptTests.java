package org.ampli.paper;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A document that anyone may go on with: what a word processor sees of it. */
@SpringBootTest
class ManuscriptTests {

    private static final Instant NOON = Instant.parse("2027-02-22T11:00:00Z");
    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><title>Synthèse</title></head><body>
            <div class="running-header">Synthèse 2027</div><div class="running-footer">Ni évaluation ni contrôle</div>
            <div class="running-number">Page <span class="number"></span></div>
            <h1>Synthèse</h1><p class="lead">Version 1</p><section><h2>Offre</h2><h3>Constats</h3>
            <ul><li><p class="prose">Un mot.
            Un autre.</p><p class="meta">Sur <strong>1.1.1</strong></p></li></ul>
            <p class="screen-only">Écrire</p></section>
            <table><caption>Réponses</caption><thead><tr><th>Indicateur</th><th>Oui</th></tr></thead>
            <tbody><tr><th>1.1.1</th><td>12</td></tr><tr><th>1.1.2</th><td>moins de cinq</td></tr></tbody></table>
            <p>&lt;script&gt; <img src="http://169.254.169.254/"> fin</p></body></html>
            """;

    @Autowired
    private Manuscript manuscript;

    @Test
    void headingsAreHeadingsAndTablesAreTables() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle() != null)
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(
                            tuple("Heading1", "Synthèse"), tuple("Heading2", "Offre"), tuple("Heading3", "Constats"));
            assertThat(document.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isEqualTo(1);
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("12");
            assertThat(table.getRow(2).getTableCells()).hasSize(2);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Synthèse");
        }
    }

    @Test
    void theWordsAreThoseOfThePageAndWhatIsForTheScreenIsNot() throws IOException {
        try (XWPFDocument document = opened()) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(joining("\n"));
            assertThat(text)
                    .contains("Un mot.\nUn autre.", "Sur 1.1.1", "<script>  fin", "Réponses")
                    .doesNotContain("Écrire");
        }
    }

    @Test
    void whatStandsOnEveryPageStandsAtItsTopAndAtItsFoot() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("Synthèse 2027");
            var foot = document.getFooterList().getFirst().getParagraphs().getFirst();
            assertThat(foot.getText()).contains("Ni évaluation ni contrôle · Page");
            assertThat(foot.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .doesNotContain("Synthèse 2027", "Page", "Ni évaluation ni contrôle");
        }
    }

    @Test
    void nothingInItPointsElsewhere() throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(manuscript.write(PAGE, NOON)))) {
            while (parts.getNextEntry() != null) {
                assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("169.254", "TargetMode=\"External\"");
            }
        }
    }

    private XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(manuscript.write(PAGE, NOON)));
    }
}
