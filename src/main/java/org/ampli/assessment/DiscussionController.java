package org.ampli.assessment;

import java.util.Locale;
import java.util.UUID;
import org.ampli.network.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The discussion of the team under an indicator, and its ideas for improvement. */
@Controller
class DiscussionController {

    private final Contributions contributions;
    private final Sheets sheets;

    DiscussionController(Contributions contributions, Sheets sheets) {
        this.contributions = contributions;
        this.sheets = sheets;
    }

    @PostMapping("/sheet/{code}/discussion")
    String discuss(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text) {
        contributions.say(member, sheets.indicator(language, code), Contributions.Kind.REMARK, id, text);
        return "redirect:/sheet/" + code + "#discussion";
    }

    @PostMapping("/sheet/{code}/ideas")
    String propose(
            Member member,
            Locale language,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text) {
        contributions.say(member, sheets.indicator(language, code), Contributions.Kind.IDEA, id, text);
        return "redirect:/sheet/" + code + "#ideas";
    }

    @PostMapping("/sheet/{code}/withdrawal")
    String withdraw(Member member, Locale language, @PathVariable String code, @RequestParam UUID id) {
        contributions.withdraw(member, sheets.indicator(language, code), id);
        return "redirect:/sheet/" + code + "#discussion";
    }
}
