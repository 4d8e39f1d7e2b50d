package org.ampli.following;

import java.util.Map;
import org.ampli.campaign.Extension;
import org.ampli.campaign.TakingPart;
import org.ampli.network.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who takes part in a year, after its launch. */
@Controller
class EnrolmentController {

    private final CitePages pages;
    private final TakingPart takingPart;

    EnrolmentController(CitePages pages, TakingPart takingPart) {
        this.pages = pages;
        this.takingPart = takingPart;
    }

    @PostMapping("/campaigns/{year}/cites/{slug}/participation")
    String enter(Member member, @PathVariable int year, @PathVariable String slug) {
        CitePages.Found found = pages.find(member, year, slug);
        takingPart.enter(member, found.campaign(), found.place().id());
        return "redirect:" + found.address();
    }

    @PostMapping("/campaigns/{year}/cites/{slug}/leaving")
    ModelAndView leave(
            Member member,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason) {
        CitePages.Found found = pages.find(member, year, slug);
        if (TakingPart.enrols(member) && (reason.isBlank() || reason.strip().length() > Extension.LONGEST_REASON)) {
            TimeForm typed = new TimeForm("", reason, "");
            CitePages.Typed refused = new CitePages.Typed("leave", typed, Map.of("reason", "campaign.error.reason"));
            ModelAndView again = new ModelAndView("following/cite", Map.of("view", pages.view(member, found, refused)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        takingPart.leave(member, found.campaign(), found.place(), reason.strip());
        return new ModelAndView("redirect:" + found.address());
    }
}
