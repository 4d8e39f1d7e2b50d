package org.ampli.onboarding;

import java.util.List;
import org.ampli.network.Cite;
import org.ampli.network.Cites;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a new Cité needs, for its own people, the network office and the steering group. */
@Controller
class OnboardingController {

    private final Cites cites;
    private final List<OnboardingSteps> rooms;

    OnboardingController(Cites cites, List<OnboardingSteps> rooms) {
        this.cites = cites;
        this.rooms = rooms;
    }

    @GetMapping("/cites/{slug}/onboarding")
    String onboarding(@PathVariable String slug, Member member, Model model) {
        Cite cite = cites.named(slug).filter(known -> member.sees(known.id())).orElseThrow(Refusal::notFound);
        model.addAttribute("cite", cite);
        model.addAttribute(
                "steps",
                rooms.stream().flatMap(room -> room.of(cite, member).stream()).toList());
        return "onboarding/onboarding";
    }
}
