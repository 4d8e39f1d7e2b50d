package org.ampli.feedback;

import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.joint.JointReading;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The readers write the feedback, agree to it, and read what the Cité answered. */
@Controller
@RequestMapping("/readings/{assessment}/feedback")
class FeedbackController {

    private final FeedbackPages pages;
    private final WritingFeedback writing;
    private final AgreeingFeedback agreeing;
    private final EvidenceFiles files;
    private final MessageSource messages;

    FeedbackController(
            FeedbackPages pages,
            WritingFeedback writing,
            AgreeingFeedback agreeing,
            EvidenceFiles files,
            MessageSource messages) {
        this.pages = pages;
        this.writing = writing;
        this.agreeing = agreeing;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(Member member, @PathVariable AssessmentId assessment) {
        JointReading reading = pages.reading(member, assessment);
        return reading.ended()
                ? new ModelAndView("feedback/said", Map.of("view", pages.sent(assessment), "reading", reading))
                : new ModelAndView("feedback/prepared", Map.of("view", pages.prepared(reading), "member", member));
    }

    /** The save of a script. */
    @PostMapping(path = "/introduction", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable AssessmentId assessment, DraftForm form) {
        return DraftPages.json(writing.save(member, assessment, form, pages.now()), language);
    }

    @PostMapping(path = "/introduction", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(Member member, Locale language, @PathVariable AssessmentId assessment, DraftForm form) {
        PreparedFeedback feedback = pages.prepared(pages.reading(member, assessment));
        String label = messages.getMessage("feedback.introduction", null, language);
        return DraftPages.html(
                feedback.field(member, label, ""), form, () -> writing.save(member, assessment, form, pages.now()));
    }

    @PostMapping("/agreement")
    String agree(
            Member member,
            @PathVariable AssessmentId assessment,
            @RequestParam(required = false) @Nullable String fingerprint) {
        agreeing.agree(member, assessment, fingerprint == null ? "" : fingerprint, pages.now());
        return "redirect:/readings/" + assessment.value() + "/feedback#agreement";
    }

    /** Evidence that the Cité added to its answer: for the readers, once it has had its last word. */
    @GetMapping("/evidence/{item}/file")
    ResponseEntity<InputStreamResource> download(
            Member member, @PathVariable AssessmentId assessment, @PathVariable EvidenceId item) {
        return files.download(pages.file(member, assessment, item));
    }
}
