package org.ampli.question;

import java.util.Locale;
import java.util.Map;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.evidence.EvidenceId;
import org.ampli.network.Member;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team of a Cité reads what its readers ask, and answers one question after the other. */
@Controller
@RequestMapping("/questions")
class CiteQuestionController {

    private static final int MOST = 50;

    private final QuestionPages pages;
    private final AnsweringQuestion answering;
    private final MessageSource messages;

    CiteQuestionController(QuestionPages pages, AnsweringQuestion answering, MessageSource messages) {
        this.pages = pages;
        this.answering = answering;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView all(Member member, Locale language) {
        return new ModelAndView("question/ofCite", Map.of("view", pages.ofCite(member, language)));
    }

    /** The save of a script. */
    @PostMapping(path = "/{question}/answer", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable QuestionId question, DraftForm form) {
        return DraftPages.json(answering.save(member, question, form, pages.now()), language);
    }

    @PostMapping(path = "/{question}/answer", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(Member member, Locale language, @PathVariable QuestionId question, DraftForm form) {
        return DraftPages.html(
                field(member, language, question), form, () -> answering.save(member, question, form, pages.now()));
    }

    /** What is typed goes to the reader, and stays as it is. */
    @PostMapping(path = "/{question}/answer/sending", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView send(Member member, Locale language, @PathVariable QuestionId question, DraftForm form) {
        return DraftPages.html(
                field(member, language, question), form, () -> answering.send(member, question, form, pages.now()));
    }

    /** The Cité's library, to choose from. */
    @GetMapping("/{question}/evidence")
    ModelAndView choose(
            Member member,
            Locale language,
            @PathVariable QuestionId question,
            @RequestParam(defaultValue = "") String find) {
        return new ModelAndView(
                "question/evidence",
                Map.of(
                        "view",
                        pages.ofCite(member, language, question),
                        "find",
                        find,
                        "lines",
                        pages.library(member, find.strip(), MOST)));
    }

    @PostMapping("/{question}/evidence")
    String add(Member member, @PathVariable QuestionId question, @RequestParam EvidenceId evidence) {
        answering.add(member, question, evidence, pages.now());
        return back(question);
    }

    @PostMapping("/{question}/evidence/removal")
    String remove(Member member, @PathVariable QuestionId question, @RequestParam EvidenceId evidence) {
        answering.remove(member, question, evidence);
        return back(question);
    }

    private DraftField field(Member member, Locale language, QuestionId question) {
        CiteQuestions view = pages.ofCite(member, language, question);
        return view.field(view.one(), messages.getMessage("question.answer.label", null, language));
    }

    private static String back(QuestionId question) {
        return "redirect:/questions#q" + question.value();
    }
}
