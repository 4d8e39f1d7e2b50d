package org.ampli.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * When a document says that it was made: the moment given, in both places where a PDF says it, never the printing's.
 */
final class Imprint {

    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'");

    private Imprint() {}

    static void on(PDDocument document, Instant madeAt) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1" + XMP_DATE.withZone(ZoneOffset.UTC).format(madeAt));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
