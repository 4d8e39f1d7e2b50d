package org.ampli.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.ampli.OnAFeedback;
import org.ampli.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A feedback leaves as a file for those who read it on its page, with the answers that they may read. */
class FeedbackFilesTests extends OnAFeedback {

    private static final String THANKS = "Merci, nous le dirons.";

    @Test
    void aFileHoldsWhatThePageOfTheSamePersonHolds() throws IOException {
        assertThat(one.get(readers("pdf")).status()).as("a draft").isEqualTo(404);
        send();
        Visitor officer = signedIn(team.officer());
        reply(officer, items(officer).getFirst(), "thanks", THANKS);
        assertThat(text(one, readers("docx"))).doesNotContain(THANKS).contains("La Cité écrit sa réponse");
        assertThat(text(officer, letter() + "/feedback.docx")).contains(THANKS, "La Cité remercie");

        officer.post(letter() + "/end");
        String fingerprint = database.sql("select sha256 from feedback where assessment_id = :id")
                .param("id", assessment)
                .query(String.class)
                .single();
        assertThat(text(one, readers("docx"))).contains(THANKS, fingerprint, "Ampli, d’après le guide");
        assertThat(printed(one, readers("pdf"))).contains(THANKS, fingerprint);
        for (Visitor stranger : List.of(signedIn(world.team().officer()), signedIn(world.steerer()))) {
            assertThat(stranger.get(readers("pdf")).status()).isEqualTo(404);
            assertThat(stranger.get(letter() + "/feedback.docx").status()).isEqualTo(404);
        }
    }

    private String readers(String ending) {
        return here() + "/feedback/feedback." + ending;
    }

    private static String text(Visitor reader, String address) throws IOException {
        byte[] file = reader.get(address).bytes();
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }

    private static String printed(Visitor reader, String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(reader.get(address).bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
