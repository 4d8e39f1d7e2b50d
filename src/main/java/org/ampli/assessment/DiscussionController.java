package org.ampli.assessment;

import java.util.Locale;
import java.util.UUID;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The discussion of the team under an indicator, and its ideas for improvement. */
@Controller
class DiscussionController {

    private final Contributions contributions;
    private final GridEditions editions;

    DiscussionController(Contributions contributions, GridEditions editions) {
        this.contributions = contributions;
        this.editions = editions;
    }

    @PostMapping("/sheet/{code}/discussion")
    String discuss(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text) {
        contributions.say(member, find(code, language), Contributions.Kind.REMARK, id, text);
        return "redirect:/sheet/" + code + "#discussion";
    }

    @PostMapping("/sheet/{code}/ideas")
    String propose(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text) {
        contributions.say(member, find(code, language), Contributions.Kind.IDEA, id, text);
        return "redirect:/sheet/" + code + "#ideas";
    }

    @PostMapping("/sheet/{code}/withdrawal")
    String withdraw(Member member, Locale language, @PathVariable String code, @RequestParam UUID id) {
        contributions.withdraw(member, find(code, language), id);
        return "redirect:/sheet/" + code + "#discussion";
    }

    private Indicator find(String code, Locale language) {
        return editions.inForce(language).indicator(code).orElseThrow(Refusal::notFound);
    }
}
