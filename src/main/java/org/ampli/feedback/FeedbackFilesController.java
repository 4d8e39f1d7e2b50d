package org.ampli.feedback;

import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.joint.JointReading;
import org.ampli.network.Member;
import org.ampli.paper.Download;
import org.ampli.paper.Downloads;
import org.ampli.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A sent feedback as a file, with the answers that whoever asks for it may read. */
@Controller
class FeedbackFilesController {

    private final FeedbackPages pages;
    private final Downloads downloads;

    FeedbackFilesController(FeedbackPages pages, Downloads downloads) {
        this.pages = pages;
        this.downloads = downloads;
    }

    @GetMapping("/feedback/{id}/feedback.pdf")
    ResponseEntity<byte[]> document(Member member, Locale language, @PathVariable FeedbackId id) {
        return downloads.pdf(download(pages.sent(member, id)), language);
    }

    @GetMapping("/feedback/{id}/feedback.docx")
    ResponseEntity<byte[]> manuscript(Member member, Locale language, @PathVariable FeedbackId id) {
        return downloads.docx(download(pages.sent(member, id)), language);
    }

    @GetMapping("/readings/{assessment}/feedback/feedback.pdf")
    ResponseEntity<byte[]> readersDocument(Member member, Locale language, @PathVariable AssessmentId assessment) {
        return downloads.pdf(download(read(member, assessment)), language);
    }

    @GetMapping("/readings/{assessment}/feedback/feedback.docx")
    ResponseEntity<byte[]> readersManuscript(Member member, Locale language, @PathVariable AssessmentId assessment) {
        return downloads.docx(download(read(member, assessment)), language);
    }

    private FeedbackPages.Sent read(Member member, AssessmentId assessment) {
        JointReading reading = pages.reading(member, assessment);
        if (!reading.ended()) {
            throw Refusal.notFound();
        }
        return pages.sent(assessment);
    }

    private static Download download(FeedbackPages.Sent view) {
        return new Download(
                "ampli-" + view.copy().origin().year() + "-retour",
                "feedback/document",
                Map.of("view", view),
                view.now());
    }
}
