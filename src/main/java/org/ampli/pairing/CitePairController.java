package org.ampli.pairing;

import java.util.List;
import org.ampli.network.Member;
import org.ampli.pairing.HandPages.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who reads one Cité; the steering group replaces them, at once and with a reason. */
@Controller
@RequestMapping("/campaigns/{year}/pairs/{slug}")
class CitePairController {

    private final HandPages pages;
    private final ReplacingReader replacing;

    CitePairController(HandPages pages, ReplacingReader replacing) {
        this.pages = pages;
        this.replacing = replacing;
    }

    @GetMapping
    ModelAndView show(Member member, @PathVariable int year, @PathVariable String slug) {
        return pages.show(new Asked(member, year, slug));
    }

    @PostMapping("/replacement")
    ModelAndView replace(Member member, @PathVariable int year, @PathVariable String slug, HandForm form) {
        Asked asked = new Asked(member, year, slug, "replacement", List.of("place", "person", "reason"));
        return pages.settle(
                asked,
                form,
                (found, question) -> replacing.replace(
                        member, found.campaign(), found.cite(), form.where().orElseThrow(), form.chosen(question)));
    }

    @PostMapping("/exchange")
    ModelAndView turn(
            Member member,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String reason) {
        HandForm form = new HandForm(null, null, reason);
        return pages.settle(
                new Asked(member, year, slug, "exchange", List.of("reason")),
                form,
                (found, question) -> replacing.turn(member, found.campaign(), found.cite(), form.why()));
    }

    @PostMapping("/third/ending")
    ModelAndView dismissThird(Member member, @PathVariable int year, @PathVariable String slug) {
        return pages.settle(
                new Asked(member, year, slug),
                HandForm.EMPTY,
                (found, question) -> replacing.dismissThird(member, found.campaign(), found.cite()));
    }
}
