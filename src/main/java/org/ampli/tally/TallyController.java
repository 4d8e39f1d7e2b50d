package org.ampli.tally;

import java.util.Locale;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.grid.GridEdition;
import org.ampli.grid.GridEditions;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was counted in a year, for the technical group while it writes the synthesis of the network. */
@Controller
@RequestMapping("/campaigns/{year}/tally")
class TallyController {

    private final Counting counting;
    private final Counts counts;
    private final Campaigns campaigns;
    private final GridEditions editions;

    TallyController(Counting counting, Counts counts, Campaigns campaigns, GridEditions editions) {
        this.counting = counting;
        this.counts = counts;
        this.campaigns = campaigns;
        this.editions = editions;
    }

    /** The last count, and whether another may be made. */
    record View(Campaign campaign, GridEdition edition, Optional<Counts.Count> count, Counts.Sent sent) {}

    @GetMapping
    ModelAndView tally(Member member, Locale language, @PathVariable int year) {
        Campaign campaign = find(member, year);
        GridEdition edition =
                editions.edition(Optional.ofNullable(campaign.edition()).orElseThrow(), language);
        return new ModelAndView("tally/tally")
                .addObject(
                        "view",
                        new View(campaign, edition, counts.lastCount(campaign.id()), counts.sent(campaign.id())));
    }

    @PostMapping
    String count(Member member, @PathVariable int year) {
        counting.count(member, find(member, year));
        return "redirect:/campaigns/" + year + "/tally";
    }

    private Campaign find(Member member, int year) {
        if (!member.reads()) {
            throw Refusal.notFound();
        }
        return campaigns.ofYear(year).filter(each -> !each.inPreparation()).orElseThrow(Refusal::notFound);
    }
}
