package org.ampli.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The discussion of the team under an indicator, and its ideas for improvement. */
@Controller
class DiscussionController {

    private final Contributions contributions;
    private final Sheets sheets;
    private final IndicatorSheets indicators;

    DiscussionController(Contributions contributions, Sheets sheets, IndicatorSheets indicators) {
        this.contributions = contributions;
        this.sheets = sheets;
        this.indicators = indicators;
    }

    @PostMapping("/sheet/{code}/discussion")
    ModelAndView discuss(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text) {
        return say(member, language, code, Contributions.Kind.REMARK, id, text);
    }

    @PostMapping("/sheet/{code}/ideas")
    ModelAndView propose(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text) {
        return say(member, language, code, Contributions.Kind.IDEA, id, text);
    }

    @PostMapping("/sheet/{code}/withdrawal")
    String withdraw(Member member, Locale language, @PathVariable String code, @RequestParam UUID id) {
        contributions.withdraw(member, sheets.indicator(member, language, code), id);
        return "redirect:/sheet/" + code + "#discussion";
    }

    private ModelAndView say(
            Member member, Locale language, String code, Contributions.Kind kind, UUID id, String text) {
        try {
            contributions.say(member, sheets.indicator(member, language, code), kind, id, text);
            return new ModelAndView("redirect:/sheet/" + code + "#" + kind.place());
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            IndicatorSheet view = indicators
                    .of(member, language, code, Mark.Filter.ALL, AttachmentList.Asked.NOTHING)
                    .refused(new IndicatorSheet.Unsaid(kind, text, refusal));
            ModelAndView page = new ModelAndView("assessment/sheet", Map.of("view", view));
            page.setStatus(refusal.status());
            return page;
        }
    }
}
