package org.ampli.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF whose objects are packed into streams, as most programs write them today. */
final class PdfSamples {

    private PdfSamples() {}

    interface Making {
        void in(PDDocument document, PDPage page) throws IOException;
    }

    static byte[] packed(Making making) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            making.in(document, page);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] linkTo(String address) {
        return packed((document, page) -> {
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            page.getAnnotations().add(link);
        });
    }

    static byte[] withScript() {
        return packed((document, page) ->
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('bonjour')")));
    }

    static byte[] withProgram() {
        return packed((document, page) -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    static byte[] withFile() {
        return packed((document, page) -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("note.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(Samples.text("note"))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("note", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** One object stream, written by hand around the words of its dictionary. */
    static byte[] store(String dictionary, byte[] content) {
        byte[] whole = Samples.pdf();
        int end = new String(whole, StandardCharsets.UTF_8).indexOf("trailer");
        return Samples.join(
                java.util.Arrays.copyOf(whole, end),
                Samples.text("9 0 obj <<" + dictionary + ">> stream\r\n"),
                content,
                Samples.text("\nendstream endobj\n"),
                java.util.Arrays.copyOfRange(whole, end, whole.length));
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
