package org.ampli.home;

import java.time.Clock;
import java.time.LocalDate;
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
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        Optional<Campaign> own = member.fills() ? campaigns.writing(member.ownCite()) : Optional.empty();
        Optional<Campaign> campaign = own.or(campaigns::open);
        Optional<OwnGrid> grid = own.flatMap(writing -> grids.of(member, writing, language));
        boolean sent = grid.filter(one -> one.state().sent()).isPresent();
        model.addAttribute("member", member);
        model.addAttribute("campaign", campaign);
        model.addAttribute("year", campaign.map(running -> YearLine.of(running, member, sent, today)));
        model.addAttribute("agenda", Agenda.of(todo.of(member), today));
        model.addAttribute("today", today);
        model.addAttribute("grid", grid);
        model.addAttribute("network", campaign.filter(year -> member.office()).map(year -> overview.of(year.id())));
        return "home/home";
    }
}
