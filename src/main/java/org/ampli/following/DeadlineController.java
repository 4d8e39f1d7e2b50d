package org.ampli.following;

import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Participation;
import org.ampli.network.Cites;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Takes the people of a Cité from anywhere to the page of its own last day, where more time is asked for. */
@Controller
class DeadlineController {

    private final Campaigns campaigns;
    private final Cites cites;

    DeadlineController(Campaigns campaigns, Cites cites) {
        this.campaigns = campaigns;
        this.cites = cites;
    }

    @GetMapping("/deadline")
    String deadline(Member member) {
        Participation own = campaigns
                .of(member.ownCite())
                .filter(it -> !it.campaign().practice())
                .orElseThrow(() -> Refusal.conflict("following.refusal.noDeadline"));
        String slug = cites.find(own.cite()).orElseThrow(Refusal::notFound).slug();
        return "redirect:/campaigns/" + own.campaign().year() + "/cites/" + slug;
    }
}
