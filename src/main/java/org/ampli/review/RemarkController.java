package org.ampli.review;

import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftPages;
import org.ampli.network.Member;
import org.ampli.sending.SendingId;
import org.ampli.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a reader says of one answer. */
@Controller
@RequestMapping("/readings/{assessment}/{code}")
class RemarkController {

    private final WritingRemark writing;
    private final ReadingPages pages;
    private final MessageSource messages;

    RemarkController(WritingRemark writing, ReadingPages pages, MessageSource messages) {
        this.writing = writing;
        this.pages = pages;
        this.messages = messages;
    }

    /** The save of a script. */
    @PostMapping(path = "/remarks/{facet}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            DraftForm form) {
        return DraftPages.json(writing.save(member, assessment, code, Facet.named(facet), form), language);
    }

    @PostMapping(path = "/remarks/{facet}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            DraftForm form) {
        Facet one = Facet.named(facet);
        IndicatorReading view = pages.indicator(member, language, assessment, code);
        String label = messages.getMessage("review.facet." + one.word(), null, language);
        try {
            return DraftPages.html(
                    view.field(one, label, ""), form, () -> writing.save(member, assessment, code, one, form));
        } catch (Refusal refusal) {
            if (!refusal.key().startsWith("review.refusal.")) {
                throw refusal;
            }
            ModelAndView kept =
                    new ModelAndView("review/kept", Map.of("view", view, "typed", form.typed(), "refusal", refusal));
            kept.setStatus(refusal.status());
            return kept;
        }
    }

    @PostMapping("/remarks/{facet}/keeping")
    String keep(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            @RequestParam SendingId sending) {
        writing.keep(member, assessment, code, Facet.named(facet), sending);
        return back(assessment, code) + "#" + facet;
    }

    @PostMapping("/nothing")
    String sayNothing(
            Member member,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @RequestParam SendingId sending) {
        writing.sayNothing(member, assessment, code, sending);
        return back(assessment, code) + "#nothing";
    }

    @PostMapping("/nothing/ending")
    String lift(Member member, @PathVariable AssessmentId assessment, @PathVariable String code) {
        writing.lift(member, assessment, code);
        return back(assessment, code) + "#nothing";
    }

    private static String back(AssessmentId assessment, String code) {
        return "redirect:/readings/" + assessment.value() + "/" + code;
    }
}
