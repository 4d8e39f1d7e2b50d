package org.ampli.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PaperTests {

    private static final Instant NOON = Instant.parse("2027-02-22T11:00:00Z");
    private static final String BODY = """
            <h1>La grille</h1><p>Est-ce prêt\u202f? «\u202fOui\u202f», d’accord… ● ○ – cœur</p>
            <h2>Un chapitre</h2><ul><li>premier</li><li>second</li></ul>
            <table><thead><tr><th scope="col">Preuve</th></tr></thead><tbody><tr><td>Enquête</td></tr></tbody></table>
            """;

    @Autowired
    Paper paper;

    @Test
    void aDocumentIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(BODY, NOON))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Grille envoyée");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("La grille");
            assertThat(new String(catalog.getMetadata().toByteArray()))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>3</pdfaid:part>", "2027-02-22T11:00:00");
        }
    }

    @Test
    void everyTypefaceUsedIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(BODY, NOON))) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void frenchTypographyIsKept() throws IOException {
        assertThat(text(printed(BODY, NOON))).contains("Est-ce prêt\u202f? «\u202fOui\u202f», d’accord… ● ○ – cœur");
    }

    @Test
    void aSignThatTheTypefaceLacksLeavesABox() throws IOException {
        assertThat(text(printed("<p>bravo \uD83D\uDE00 e\u0301t\u0065\u0301 l\u2011a</p>", NOON)))
                .contains("bravo \u25a1 été l-a");
    }

    @Test
    void thePagesAreNumberedUnderTheNoticeOfUse() throws IOException {
        byte[] document = paper.print("""
                <html lang="fr"><head><title>t</title></head><body><div class="running-footer">à l’usage des conseillers</div>
                <div class="running-number">Page <span class="number"></span></div><h1>a</h1>%s</body></html>
                """.formatted("<p>ligne</p>".repeat(120)), NOON);
        assertThat(text(document)).contains("Page 1 / 4", "Page 4 / 4");
        assertThat(text(document).split("à l’usage des conseillers", -1)).hasSize(5);
    }

    @Test
    void theSamePageWithTheSameDateGivesTheSameBytes() {
        assertThat(printed(BODY, NOON)).isEqualTo(printed(BODY, NOON));
        assertThat(printed(BODY, NOON)).isNotEqualTo(printed(BODY, NOON.plusSeconds(1)));
    }

    @Test
    void nothingIsFetchedWhateverThePageAsksFor(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::after { content: 'volé' }");
        AtomicInteger hits = new AtomicInteger();
        HttpServer trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        trap.start();
        try {
            String there = "http://127.0.0.1:" + trap.getAddress().getPort();
            byte[] document = printed(
                    """
                    <p>le texte reste</p>
                    <img src="T/a.png" alt="a"><link rel="stylesheet" href="T/b.css"><link rel="attachment" href="T/c">
                    <style>@import url(T/d.css); @import url(S); @font-face { font-family: x; src: url(T/e.ttf) }
                      p { background: url(T/f.png); font-family: x } li { list-style-image: url(T/g.png) }</style>
                    <p style="background: url(T/h.png)">et lui</p><ul><li>aussi</li></ul>
                    <object data="T/i.pdf"></object><iframe src="T/j"></iframe><embed src="S"><a href="T/k">lien</a>
                    """.replace("T/", there + "/").replace("S", secret.toUri().toString()), NOON);
            assertThat(text(document))
                    .contains("le texte reste", "et lui", "aussi", "lien")
                    .doesNotContain("volé");
            assertThat(hits).hasValue(0);
        } finally {
            trap.stop(0);
        }
    }

    private byte[] printed(String body, Instant madeAt) {
        return paper.print(
                "<html lang=\"fr\"><head><title>Grille envoyée</title><meta name=\"subject\" content=\"Essai\"></head><body>"
                        + body + "</body></html>",
                madeAt);
    }

    private static String text(byte[] document) throws IOException {
        try (PDDocument read = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
