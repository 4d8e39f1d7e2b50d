package org.ampli.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.ampli.shared.Page;
import org.ampli.shared.Pages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a page as a tagged PDF (PDF/UA, PDF/A-3A) that carries its own typeface.
 *
 * <p>Nothing is fetched while it is set, from the network or from the disk, whatever the page asks for; and the same
 * page printed with the same date gives the same bytes, so that a document can be checked by its fingerprint.
 */
@Component
public class Paper {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Pages pages;
    private final MessageSource messages;
    private final String style;

    Paper(Pages pages, MessageSource messages) throws IOException {
        XRLog.setLoggingEnabled(false);
        this.pages = pages;
        this.messages = messages;
        style = new ClassPathResource("paper/paper.css").getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * The document that a view makes, in one language for all who will read it.
     *
     * @param view a template whose content is set in {@code paper/document.jte}; it gets a {@code page} besides its
     *     model
     * @param madeAt the moment at which the document says that it was made
     */
    public byte[] print(String view, Locale language, Map<String, ?> model, Instant madeAt) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("page", new Page(language, messages, Optional.empty(), "", null, "", UnaryOperator.identity()));
        return print(pages.html(view, all), madeAt);
    }

    byte[] print(String html, Instant madeAt) {
        Document page = Outline.of(Legible.of(Jsoup.parse(html)));
        page.head().appendElement("style").appendText(style);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = press(page).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Imprint.on(document, madeAt.truncatedTo(ChronoUnit.SECONDS));
            document.setDocumentId(seed(html));
            document.save(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static PdfRendererBuilder press(Document page) {
        PdfRendererBuilder press = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null)
                .withProducer("Ampli")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        Typeface.ALL.forEach(face -> face.lendTo(press));
        return press;
    }

    /** PDFBox draws the document's identifier from this number; without it, from the clock. */
    private static long seed(String html) {
        CRC32C sum = new CRC32C();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
