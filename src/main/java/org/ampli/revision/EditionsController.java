package org.ampli.revision;

import java.util.List;
import java.util.Map;
import org.ampli.grid.EditionLine;
import org.ampli.grid.GridEditions;
import org.ampli.grid.PreparingEdition;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every edition of the grid that the reader may see, and the beginning of a new one. */
@Controller
class EditionsController {

    private final GridEditions editions;
    private final PreparingEdition preparing;

    EditionsController(GridEditions editions, PreparingEdition preparing) {
        this.editions = editions;
        this.preparing = preparing;
    }

    @GetMapping("/grid-editions")
    ModelAndView list(@Nullable Member member) {
        return show(member, "", "");
    }

    @PostMapping("/grid-editions")
    ModelAndView begin(Member member, @RequestParam(defaultValue = "") String code) {
        try {
            preparing.begin(member, code);
            return new ModelAndView("redirect:/grid-drafts/" + code.strip());
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            ModelAndView page = show(member, code, refusal.key());
            page.setStatus(refusal.status());
            return page;
        }
    }

    private ModelAndView show(@Nullable Member member, String code, String error) {
        List<EditionLine> readable = editions.lines().stream()
                .filter(line -> line.readableBy(member))
                .toList();
        return new ModelAndView(
                "revision/editions",
                Map.of(
                        "editions", readable,
                        "follows", member != null && (member.reads() || member.steers() || member.office()),
                        "prepares", member != null && (member.reads() || member.steers()),
                        "code", code,
                        "error", error));
    }
}
