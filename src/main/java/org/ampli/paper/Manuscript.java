package org.ampli.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ampli.shared.Page;
import org.ampli.shared.Pages;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a page as a DOCX that anyone may go on with: real headings, lists and tables, and the same words as the PDF of
 * the same view. Nothing in it points elsewhere.
 */
@Component
public class Manuscript {

    private final Pages pages;
    private final MessageSource messages;

    Manuscript(Pages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /**
     * The document that a view makes.
     *
     * @param view a template whose content is set in {@code paper/document.jte}, as for {@link Paper}
     * @param madeAt the moment at which the document says that it was made
     */
    public byte[] write(String view, Locale language, Map<String, ?> model, Instant madeAt) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("page", new Page(language, messages, Optional.empty(), "", null, "", UnaryOperator.identity()));
        return write(pages.html(view, all), madeAt);
    }

    byte[] write(String html, Instant madeAt) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            ManuscriptStyles.on(document, page.select("html").attr("lang"));
            var told = document.getProperties().getCoreProperties();
            told.setTitle(page.title());
            told.setCreator("Ampli");
            told.setCreated(Optional.of(Date.from(madeAt)));
            told.setModified(Optional.of(Date.from(madeAt)));
            new RunningLines(document).take(page.body());
            new Setting(document).blocks(page.body());
            document.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
