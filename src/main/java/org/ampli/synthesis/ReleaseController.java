package org.ampli.synthesis;

import java.time.Clock;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is ready to leave, and the moment at which it does. */
@Controller
@RequestMapping("/campaigns/{year}/release")
class ReleaseController {

    private final ReleasingSyntheses releasing;
    private final Campaigns campaigns;
    private final Clock clock;

    ReleaseController(ReleasingSyntheses releasing, Campaigns campaigns, Clock clock) {
        this.releasing = releasing;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView board(Member member, @PathVariable int year) {
        return page(member, find(member, year), "", null, "");
    }

    @PostMapping
    String release(Member member, @PathVariable int year) {
        releasing.release(member, find(member, year));
        return "redirect:/campaigns/" + year + "/release";
    }

    /** One Cité that was not ready when the others received theirs. */
    @PostMapping("/{slug}")
    ModelAndView releaseLate(
            Member member,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason) {
        Campaign campaign = find(member, year);
        try {
            releasing.releaseLate(member, campaign, slug, reason);
        } catch (Refusal refused) {
            if (refused.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refused;
            }
            ModelAndView again = page(member, campaign, slug, refused, reason);
            again.setStatus(refused.status());
            return again;
        }
        return new ModelAndView("redirect:/campaigns/" + year + "/release");
    }

    private Campaign find(Member member, int year) {
        Steering.sees(member);
        return campaigns
                .ofYear(year)
                .filter(campaign -> !campaign.inPreparation())
                .orElseThrow(Refusal::notFound);
    }

    private ModelAndView page(Member member, Campaign campaign, String slug, @Nullable Refusal refused, String typed) {
        return new ModelAndView("synthesis/release")
                .addObject("board", releasing.board(campaign, clock.instant()))
                .addObject("member", member)
                .addObject("slug", slug)
                .addObject("refused", refused)
                .addObject("typed", typed);
    }
}
