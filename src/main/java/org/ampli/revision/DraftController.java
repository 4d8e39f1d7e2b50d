package org.ampli.revision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.ampli.grid.EditionLine;
import org.ampli.grid.PreparingEdition;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The workbench of a draft, and the gestures that lead it to the day when it is in force. */
@Controller
@RequestMapping("/grid-drafts/{code}")
class DraftController {

    private final Drafts drafts;
    private final PreparingEdition preparing;

    DraftController(Drafts drafts, PreparingEdition preparing) {
        this.drafts = drafts;
        this.preparing = preparing;
    }

    @GetMapping
    ModelAndView workbench(Member member, @PathVariable String code) {
        return show(member, code, "", "");
    }

    @PostMapping("/consultation")
    ModelAndView consult(Member member, @PathVariable String code, @RequestParam(defaultValue = "") String until) {
        EditionLine line = drafts.line(member, code);
        try {
            preparing.consult(member, line.id(), day(until));
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            ModelAndView page = show(member, code, until, refusal.key());
            page.setStatus(refusal.status());
            return page;
        }
        return back(code);
    }

    @PostMapping("/entry-into-force")
    ModelAndView putInForce(Member member, @PathVariable String code) {
        preparing.putInForce(member, drafts.line(member, code).id());
        return new ModelAndView("redirect:/grid-editions/" + code);
    }

    @PostMapping("/abandonment")
    ModelAndView abandon(Member member, @PathVariable String code) {
        preparing.abandon(member, drafts.line(member, code).id());
        return back(code);
    }

    private ModelAndView show(Member member, String code, String until, String error) {
        return new ModelAndView(
                "revision/draft",
                Map.of("view", drafts.page(member, code), "member", member, "until", until, "error", error));
    }

    private static ModelAndView back(String code) {
        return new ModelAndView("redirect:/grid-drafts/" + code);
    }

    private static LocalDate day(String until) {
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("grid.refusal.consultation");
        }
    }
}
