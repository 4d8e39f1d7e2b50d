package org.ampli.joint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftPages;
import org.ampli.network.Member;
import org.ampli.review.Facet;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One common remark: written as one types, begun with what was said alone, agreed to. */
@Controller
@RequestMapping("/readings/{assessment}/joint/{code}/{facet}")
class CommonRemarkController {

    private final JointPages pages;
    private final WritingCommonRemark writing;

    CommonRemarkController(JointPages pages, WritingCommonRemark writing) {
        this.pages = pages;
        this.writing = writing;
    }

    /** With whose words a text begins: a place among the readers, or all of them. */
    record StartForm(@Nullable String from) {}

    /** Which state of a text is agreed to. */
    record AgreementForm(@Nullable String version) {

        long seen() {
            return new DraftForm(null, version, null).version();
        }
    }

    /** The save of a script. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            DraftForm form) {
        IndicatorPage page = pages.one(member, assessment, code, language);
        return DraftPages.json(writing.save(member, which(page, named(facet)), form), language);
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            DraftForm form) {
        IndicatorPage page = pages.one(member, assessment, code, language);
        Facet one = named(facet);
        return DraftPages.html(
                pages.field(page, one, language), form, () -> writing.save(member, which(page, one), form));
    }

    @PostMapping("/start")
    ModelAndView start(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            StartForm from) {
        IndicatorPage page = pages.one(member, assessment, code, language);
        Facet one = named(facet);
        DraftForm form = DraftForm.of(page.line().text(one).text().version(), page.wordsOf(one, from.from()));
        return DraftPages.html(pages.field(page, one, language), form, () -> start(member, page, one, form.typed()));
    }

    private DraftOutcome start(Member member, IndicatorPage page, Facet facet, String body) {
        if (body.isBlank()) {
            throw Refusal.notFound();
        }
        return writing.start(member, which(page, facet), body);
    }

    @PostMapping("/agreement")
    String agree(
            Member member,
            Locale language,
            @PathVariable AssessmentId assessment,
            @PathVariable String code,
            @PathVariable String facet,
            AgreementForm form) {
        IndicatorPage page = pages.one(member, assessment, code, language);
        Facet one = named(facet);
        writing.agree(member, which(page, one), form.seen());
        return "redirect:" + page.whole().address() + "/" + code + "#" + facet;
    }

    private static WritingCommonRemark.Which which(IndicatorPage page, Facet facet) {
        return new WritingCommonRemark.Which(
                page.whole().reading().id(), page.line().indicator(), facet);
    }

    private static Facet named(String word) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.word().equals(word))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
