package org.ampli.following;

import java.util.Map;
import java.util.Optional;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Participation;
import org.ampli.campaign.Practising;
import org.ampli.campaign.Steering;
import org.ampli.campaign.TakingPart;
import org.ampli.network.Cite;
import org.ampli.network.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The grid on which a new Cité practises, for those who accompany it (C23). */
@Controller
@RequestMapping("/cites/{slug}/practice")
class PracticeController {

    private final CitePages pages;
    private final Campaigns campaigns;
    private final CiteProgresses progresses;
    private final Practising practising;

    PracticeController(CitePages pages, Campaigns campaigns, CiteProgresses progresses, Practising practising) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.progresses = progresses;
        this.practising = practising;
    }

    /** The page: where the Cité writes now, if it does, and whether whoever looks may give it a grid. */
    record View(Cite place, Optional<Participation> now, Optional<CiteProgress> progress, boolean mayGive) {}

    @GetMapping
    ModelAndView practice(Member member, @PathVariable String slug) {
        Steering.sees(member);
        Cite place = pages.place(slug);
        Optional<Participation> now = campaigns.of(place.id());
        View view = new View(
                place,
                now,
                now.flatMap(it -> progresses.of(it.campaign().id(), place.id())),
                TakingPart.enrols(member) && now.isEmpty());
        return new ModelAndView("following/practice", Map.of("view", view));
    }

    @PostMapping
    String practise(Member member, @PathVariable String slug) {
        Steering.sees(member);
        practising.begin(member, pages.place(slug).id());
        return "redirect:/cites/" + slug + "/practice";
    }
}
