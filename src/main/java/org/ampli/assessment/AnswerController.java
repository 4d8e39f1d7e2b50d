package org.ampli.assessment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saving an answer: as one types, and with a button where there is no script. */
@Controller
class AnswerController {

    private final Answering answering;
    private final Sheets sheets;
    private final IndicatorSheets indicators;

    AnswerController(Answering answering, Sheets sheets, IndicatorSheets indicators) {
        this.answering = answering;
        this.sheets = sheets;
        this.indicators = indicators;
    }

    /** The save of a script: 200 once it is committed, 409 when somebody wrote the same field meanwhile. */
    @PostMapping(path = "/sheet/{code}/answer", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            Member member, Locale language, @PathVariable String code, AnswerForm form) {
        Indicator indicator = sheets.indicator(member, language, code);
        return switch (save(member, indicator, form)) {
            case Answering.Outcome.Saved saved -> ResponseEntity.ok(state(saved.answer(), language));
            case Answering.Outcome.Clash clash ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "code",
                                "assessment.clash.title",
                                "version",
                                clash.theirs().version()));
        };
    }

    @PostMapping(path = "/sheet/{code}/answer", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(Member member, Locale language, @PathVariable String code, AnswerForm form) {
        Mark.Filter filter = Mark.Filter.of(Objects.requireNonNullElse(form.filter(), ""));
        Sheet sheet = sheets.of(member, language, filter);
        Indicator indicator = sheets.indicator(member, language, code);
        try {
            return switch (save(member, indicator, form)) {
                case Answering.Outcome.Saved saved -> {
                    Indicator to = form.goesOn() ? sheet.after(indicator).orElse(indicator) : indicator;
                    yield new ModelAndView("redirect:/sheet/" + to.code() + sheet.query());
                }
                case Answering.Outcome.Clash clash -> clash(member, sheet, indicator, clash);
            };
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND) {
                throw refusal;
            }
            IndicatorSheet page = indicators
                    .of(member, language, code, filter, AttachmentList.Asked.NOTHING)
                    .refused(form.content(indicator), refusal);
            ModelAndView again = new ModelAndView("assessment/sheet", Map.of("view", page));
            again.setStatus(refusal.status());
            return again;
        }
    }

    private Answering.Outcome save(Member member, Indicator indicator, AnswerForm form) {
        return answering.save(member, indicator, form.changeId(), form.version(), form.content(indicator));
    }

    private static ModelAndView clash(Member member, Sheet sheet, Indicator indicator, Answering.Outcome.Clash clash) {
        ModelAndView page = new ModelAndView(
                "assessment/clash",
                Map.of(
                        "sheet",
                        sheet,
                        "indicator",
                        indicator,
                        "clash",
                        clash,
                        "draftKey",
                        IndicatorSheet.draftKey(member, sheet, indicator)));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Map<String, Object> state(Answer answer, Locale language) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("version", answer.version());
        state.put("at", answer.changedAt() == null ? "" : Page.clock(answer.changedAt(), language));
        state.put(
                "answer", answer.content().yes() == null ? "" : answer.content().yes() ? "yes" : "no");
        state.put("argument", answer.content().argument());
        state.put("details", answer.content().details());
        state.put("again", answer.content().lookAgain());
        return state;
    }
}
