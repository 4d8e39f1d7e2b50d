package org.ampli.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ampli.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTests {

    @Test
    void aFileIsRecognisedByItsContent() throws IOException {
        assertThat(kind("a.pdf", Samples.pdf())).isEqualTo(FileKind.PDF);
        assertThat(kind("a.PNG", Samples.png())).isEqualTo(FileKind.PNG);
        assertThat(kind("a.jpeg", Samples.jpeg())).isEqualTo(FileKind.JPEG);
        assertThat(kind("a.webp", WebpSamples.webp())).isEqualTo(FileKind.WEBP);
        assertThat(kind("a.docx", Samples.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind("a.xlsx", Samples.office("spreadsheetml.sheet.main+xml", Map.of())))
                .isEqualTo(FileKind.XLSX);
        assertThat(kind("a.pptx", Samples.office("presentationml.presentation.main+xml", Map.of())))
                .isEqualTo(FileKind.PPTX);
        assertThat(kind("a.odt", Samples.openDocument(FileKind.ODT, Map.of()))).isEqualTo(FileKind.ODT);
        assertThat(kind("a.ods", Samples.openDocument(FileKind.ODS, Map.of()))).isEqualTo(FileKind.ODS);
        assertThat(kind("a.odp", Samples.openDocument(FileKind.ODP, Map.of()))).isEqualTo(FileKind.ODP);
        assertThat(kind("sans-terminaison", Samples.pdf())).isEqualTo(FileKind.PDF);
    }

    @Test
    void writingIsTakenInWhateverItsAlphabet() throws IOException {
        assertThat(kind("a.txt", Samples.text("Enquête de novembre\n"))).isEqualTo(FileKind.TEXT);
        assertThat(kind("a.txt", "Enquête".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileKind.TEXT);
        assertThat(kind("a.txt", Samples.text("Subject: réunion\nFrom: accueil")))
                .isEqualTo(FileKind.TEXT);
        assertThat(kind("a.csv", Samples.text("pôle;visites\naccueil;12"))).isEqualTo(FileKind.CSV);
        assertThat(kind("a.csv", "\uFEFFpôle;visites".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FileKind.CSV);
    }

    @ParameterizedTest
    @CsvSource({
        "page.pdf,   <!doctype html><p>bonjour,                       html",
        "page.txt,   ' \t<script>alert(1)</script>',                  html",
        "note.xml,   <?xml version='1.0'?><note/>,                    html",
        "dessin.png, <svg xmlns='http://www.w3.org/2000/svg'/>,       svg",
        "dessin.svg, <svg xmlns='http://www.w3.org/2000/svg'/>,       svg",
        "page.jsp,   <% out.print(1); %>,                             program",
        "page.php,   <?php phpinfo();,                                program",
        "script.js,  alert(1),                                        program",
        "run.bat,    echo bonjour,                                    program",
        "run.txt,    #!/bin/sh,                                       program",
        "photo.png,  simplement du texte,                             mismatch",
        "photo.gif,  GIF89a=1;alert(1),                               kind",
        "notes.docx, simplement du texte,                             mismatch"
    })
    void writingThatIsNotWhatItSaysIsDeclined(String name, String content, String reason) {
        assertThat(refusal(name, Samples.text(content))).isEqualTo("inspection.refusal." + reason);
    }

    @Test
    void programsAreDeclinedUnderAnyName() {
        byte[] windows = Samples.join(Samples.text("MZ\u0090"), new byte[200]);
        assertThat(refusal("photo.png", windows)).isEqualTo("inspection.refusal.program");
        assertThat(refusal("run.exe", windows)).isEqualTo("inspection.refusal.program");
        assertThat(refusal("a.pdf", Samples.join(Bytes.latin("\u007FELF"), new byte[60])))
                .isEqualTo("inspection.refusal.program");
        assertThat(refusal("A.class", Samples.join(Bytes.latin("\u00CA\u00FE\u00BA\u00BE"), new byte[60])))
                .isEqualTo("inspection.refusal.program");
        assertThat(refusal("a.txt", Samples.join(Bytes.latin("L\0\0\0\1\24\2\0"), new byte[60])))
                .isEqualTo("inspection.refusal.program");
        assertThat(refusal("a.docx", Samples.zip(Map.of("META-INF/MANIFEST.MF", Samples.text("x")))))
                .isEqualTo("inspection.refusal.program");
        assertThat(refusal("a.docx", Samples.docxWith("word/embeddings/a.bin", windows)))
                .isEqualTo("inspection.refusal.program");
    }

    @Test
    void archivesAreDeclinedUnderAnyName() {
        byte[] zip = Samples.zip(Map.of("notes.txt", Samples.text("x")));
        assertThat(refusal("a.zip", zip)).isEqualTo("inspection.refusal.archive");
        assertThat(refusal("a.docx", zip)).isEqualTo("inspection.refusal.archive");
        assertThat(refusal("a.pdf", Samples.join(Bytes.latin("Rar!\u001A\7\0"), new byte[60])))
                .isEqualTo("inspection.refusal.archive");
        assertThat(refusal("a.gz", Samples.join(Bytes.latin("\u001F\u008B\u0008\0"), new byte[60])))
                .isEqualTo("inspection.refusal.archive");
        byte[] disk = Samples.join(new byte[32_769], Bytes.latin("CD001\1\0"), new byte[2_000]);
        assertThat(refusal("disque.iso", disk)).isEqualTo("inspection.refusal.archive");
        assertThat(refusal("photo.png", disk)).isEqualTo("inspection.refusal.archive");
    }

    @Test
    void aFileOfTwoKindsIsDeclined() {
        byte[] zip = Samples.zip(Map.of("a.txt", Samples.text("x")));
        assertThat(refusal("a.pdf", Samples.join(Samples.pdf(), zip))).isEqualTo("inspection.refusal.mixed");
        assertThat(refusal("a.png", Samples.join(Samples.png(), zip))).isEqualTo("inspection.refusal.mixed");
        assertThat(refusal("a.pdf", Samples.join(Samples.text("<p>%"), Samples.pdf())))
                .isNotNull();
        assertThat(refusal("a.pdf", Samples.join(Samples.pdf(), new byte[0], Samples.text("<script>".repeat(2000)))))
                .isEqualTo("inspection.refusal.mixed");
        assertThat(refusal("a.docx", Samples.join(Samples.text("MZ"), Samples.docx())))
                .isNotNull();
    }

    @Test
    void aPasswordIsToldApartFromAnOldFormat() {
        byte[] compound = Bytes.latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
        assertThat(refusal("a.docx", Samples.join(compound, Bytes.utf16("EncryptedPackage"))))
                .isEqualTo("inspection.refusal.encrypted");
        assertThat(refusal("a.doc", Samples.join(compound, Bytes.utf16("WordDocument"))))
                .isEqualTo("inspection.refusal.oldOffice");
        assertThat(refusal("a.doc", Samples.join(compound, Bytes.utf16("_VBA_PROJECT"))))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal("a.pdf", Samples.pdf("/Encrypt 5 0 R"))).isEqualTo("inspection.refusal.encrypted");
        assertThat(refusal(
                        "a.odt",
                        Samples.openDocument(
                                FileKind.ODT,
                                Map.of("META-INF/manifest.xml", Samples.text("<manifest:encryption-data/>")))))
                .isEqualTo("inspection.refusal.encrypted");
    }

    @Test
    void aDamagedPdfIsDeclined() {
        assertThat(refusal("a.pdf", Samples.text("%PDF-1.7\n1 0 obj"))).isEqualTo("inspection.refusal.broken");
    }

    @Test
    void macrosAreKnownByContent() {
        String types = "wordprocessingml.document.main+xml";
        assertThat(refusal("a.docx", Samples.office(types, Map.of("word/vbaProject.bin", new byte[9]))))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal(
                        "a.docx", Samples.office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of())))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal("a.docm", Samples.docx())).isEqualTo("inspection.refusal.macros");
        assertThat(refusal("a.xlsm", Samples.office("application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of())))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal("a.docx", Samples.office(types, Map.of("word/harmless.bin", Bytes.utf16("_VBA_PROJECT")))))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal(
                        "a.docx",
                        Samples.office(
                                types,
                                Map.of("word/_rels/document.xml.rels", Samples.text("relationships/vbaProject")))))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal(
                        "a.ods", Samples.openDocument(FileKind.ODS, Map.of("Basic/Standard/Module1.xml", new byte[9]))))
                .isEqualTo("inspection.refusal.macros");
        assertThat(refusal("a.odt", Samples.openDocument(FileKind.ODT, Map.of("Scripts/python/a.py", new byte[9]))))
                .isEqualTo("inspection.refusal.macros");
    }

    @Test
    void theAntivirusTestFileIsFoundEvenInsideADocument() {
        assertThat(refusal("a.txt", Bytes.VIRUS)).isEqualTo("inspection.refusal.virus");
        assertThat(refusal("a.pdf", Samples.join(Samples.pdf(), Bytes.VIRUS))).isEqualTo("inspection.refusal.virus");
        byte[] deep = Samples.join(new byte[65_500], Bytes.VIRUS);
        assertThat(refusal("a.docx", Samples.docxWith("word/media/a.bin", deep)))
                .isEqualTo("inspection.refusal.virus");
        byte[] sheet = Samples.office("spreadsheetml.sheet.main+xml", Map.of("xl/a.bin", Bytes.VIRUS));
        assertThat(refusal("a.docx", Samples.docxWith("word/embeddings/a.xlsx", sheet)))
                .isEqualTo("inspection.refusal.virus");
    }

    @Test
    void aDocumentMayCarryTheSpreadsheetOfItsChart() throws IOException {
        byte[] sheet = Samples.office("spreadsheetml.sheet.main+xml", Map.of());
        assertThat(kind("a.docx", Samples.docxWith("word/embeddings/a.xlsx", sheet)))
                .isEqualTo(FileKind.DOCX);
        byte[] deeper = Samples.docxWith("word/embeddings/b.xlsx", sheet);
        assertThat(refusal("a.docx", Samples.docxWith("word/embeddings/a.docx", deeper)))
                .isEqualTo("inspection.refusal.archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON.pdf", "nul", "lpt1.docx", "AUX .txt"})
    void aNameThatWindowsReservesIsDeclined(String name) {
        assertThat(refusal(name, Samples.pdf())).isEqualTo("inspection.refusal.name");
    }

    static FileKind kind(String name, byte[] content) throws IOException {
        return FileInspection.kindOf(FileName.of(name), ByteBuffer.wrap(content));
    }

    static String refusal(String name, byte[] content) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> kind(name, content));
        return refusal == null ? null : refusal.key();
    }
}
