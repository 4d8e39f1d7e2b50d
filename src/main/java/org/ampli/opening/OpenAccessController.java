package org.ampli.opening;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steering group decides for a year whether Cités may read each other. */
@Controller
@RequestMapping("/campaigns/{year}/open-access")
class OpenAccessController {

    private final OpenAccesses accesses;
    private final Clock clock;

    OpenAccessController(OpenAccesses accesses, Clock clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Member member, @PathVariable int year) {
        Steering.sees(member);
        Campaign campaign = accesses.campaign(year);
        return new ModelAndView(
                "opening/access",
                Map.of("campaign", campaign, "decisions", accesses.of(campaign.id()), "member", member));
    }

    @PostMapping
    String allow(Member member, @PathVariable int year) {
        accesses.allow(member, year, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return "redirect:/campaigns/" + year + "/open-access";
    }

    @PostMapping("/ending")
    String end(Member member, @PathVariable int year) {
        accesses.end(member, year, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return "redirect:/campaigns/" + year + "/open-access";
    }
}
