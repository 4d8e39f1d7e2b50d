package org.ampli.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ampli.assessment.Sheets;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class HomeController {

    private final Campaigns campaigns;
    private final Sheets sheets;
    private final Clock clock;

    HomeController(Campaigns campaigns, Sheets sheets, Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Member member, Model model) {
        Optional<Campaign> campaign = campaigns.open();
        model.addAttribute("member", member);
        model.addAttribute("campaign", campaign);
        model.addAttribute(
                "progress",
                campaign.isPresent() && member.fills() ? Optional.of(sheets.progress(member)) : Optional.empty());
        model.addAttribute("steps", campaign.map(this::steps).orElse(List.of()));
        return "home/home";
    }

    /** The year as a line: what is past, today, and the dates to come, in their order. */
    private List<Step> steps(Campaign campaign) {
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step("launch", campaign.launchedOn(), campaign.launchedOn().isBefore(today)));
        steps.add(new Step("fill", campaign.fillBy(), campaign.fillBy().isBefore(today)));
        steps.add(new Step(
                "syntheses", campaign.synthesesBy(), campaign.synthesesBy().isBefore(today)));
        int next = (int) steps.stream().filter(Step::past).count();
        steps.add(next, new Step("today", today, false));
        return steps;
    }

    /** One date of the year's line. */
    record Step(String name, LocalDate day, boolean past) {}
}
