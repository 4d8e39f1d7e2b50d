package org.ampli.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.todo.TodoList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class HomeController {

    private final Campaigns campaigns;
    private final TodoList todo;
    private final OwnGrids grids;
    private final Overview overview;
    private final Clock clock;

    HomeController(Campaigns campaigns, TodoList todo, OwnGrids grids, Overview overview, Clock clock) {
        this.campaigns = campaigns;
        this.todo = todo;
        this.grids = grids;
        this.overview = overview;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Member member, Locale language, Model model) {
        Optional<Campaign> own = member.fills() ? campaigns.writing(member.ownCite()) : Optional.empty();
        Optional<Campaign> campaign = own.or(campaigns::open);
        model.addAttribute("member", member);
        model.addAttribute("campaign", campaign);
        model.addAttribute("steps", campaign.map(this::steps).orElse(List.of()));
        model.addAttribute("tasks", todo.of(member));
        model.addAttribute("grid", own.map(writing -> grids.of(member, writing, language)));
        model.addAttribute("network", campaign.filter(year -> member.office()).map(year -> overview.of(year.id())));
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
