package org.ampli.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.evidence.EvidenceFiles;
import org.ampli.evidence.EvidenceId;
import org.ampli.network.Member;
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

/** A reader asks, and reads what the Cité answers. */
@Controller
@RequestMapping("/readings/{assessment}")
class QuestionController {

    private final QuestionPages pages;
    private final AskingCite asking;
    private final WithdrawingQuestion withdrawing;
    private final EvidenceFiles files;
    private final MessageSource messages;

    QuestionController(
            QuestionPages pages,
            AskingCite asking,
            WithdrawingQuestion withdrawing,
            EvidenceFiles files,
            MessageSource messages) {
        this.pages = pages;
        this.asking = asking;
        this.withdrawing = withdrawing;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/questions")
    ModelAndView all(Member member, Locale language, @PathVariable AssessmentId assessment) {
        return new ModelAndView("question/own", Map.of("view", pages.own(member, assessment, language)));
    }

    /** Those that are ticked, as they were read again. */
    @PostMapping("/questions/sending")
    String send(
            Member member,
            @PathVariable AssessmentId assessment,
            @RequestParam(defaultValue = "") List<String> question) {
        asking.send(
                member,
                assessment,
                question.stream().map(AskingCite.Chosen::of).distinct().toList(),
                pages.now());
        return "redirect:/readings/" + assessment.value() + "/questions";
    }

    @PostMapping("/questions/{question}/withdrawal")
    String withdraw(Member member, @PathVariable AssessmentId assessment, @PathVariable QuestionId question) {
        withdrawing.withdraw(member, assessment, question, pages.now());
        return "redirect:/readings/" + assessment.value() + "/questions";
    }

    /** The save of a script. */
    @PostMapping(path = "/{code}/questions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable int number,
            DraftForm form) {
        return DraftPages.json(asking.save(member, which(assessment, code, number), form, pages.now()), language);
    }

    @PostMapping(path = "/{code}/questions/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable int number,
            DraftForm form) {
        AskingCite.Which which = which(assessment, code, number);
        return DraftPages.html(
                field(member, language, which), form, () -> asking.save(member, which, form, pages.now()));
    }

    /** What is typed goes at once, alone. */
    @PostMapping(path = "/{code}/questions/{number}/sending", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView sendOne(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable int number,
            DraftForm form) {
        AskingCite.Which which = which(assessment, code, number);
        return DraftPages.html(
                field(member, language, which), form, () -> asking.send(member, which, form, pages.now()));
    }

    @GetMapping("/questions/evidence/{item}/{version}/file")
    ResponseEntity<InputStreamResource> download(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable EvidenceId item,
            @PathVariable int version) {
        return files.download(pages.file(member, assessment, item, version));
    }

    @GetMapping("/questions/evidence/{item}/{version}/preview")
    ResponseEntity<InputStreamResource> preview(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable EvidenceId item,
            @PathVariable int version) {
        return files.preview(pages.file(member, assessment, item, version));
    }

    private DraftField field(Member member, Locale language, AskingCite.Which which) {
        return pages.beside(member, which, language)
                .field(messages.getMessage("question.ask.label", null, language), "");
    }

    private static AskingCite.Which which(AssessmentId assessment, String code, int number) {
        return new AskingCite.Which(assessment, code, number);
    }
}
