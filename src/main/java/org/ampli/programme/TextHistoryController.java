package org.ampli.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.draft.DraftText;
import org.ampli.network.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who wrote what in a text of the programme, and the way back. */
@Controller
@RequestMapping("/campaigns/{year}/preparation/{duty}")
class TextHistoryController {

    private final Campaigns campaigns;
    private final ProgrammeTexts texts;
    private final WritingProgramme writing;

    TextHistoryController(Campaigns campaigns, ProgrammeTexts texts, WritingProgramme writing) {
        this.campaigns = campaigns;
        this.texts = texts;
        this.writing = writing;
    }

    /** One state of a text, with what it changed of the one before. */
    record Spell(DraftText text, List<Words.Piece> pieces, boolean current) {}

    @GetMapping("/history")
    String history(Member member, @PathVariable int year, @PathVariable String duty, Model model) {
        Duty one = Duty.textNamed(duty);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        List<DraftText> spells = texts.spells(campaign.id(), one);
        model.addAttribute("campaign", campaign);
        model.addAttribute("duty", one);
        model.addAttribute("mayWrite", member.steers());
        model.addAttribute(
                "spells",
                IntStream.range(0, spells.size())
                        .mapToObj(place -> new Spell(
                                spells.get(place),
                                Words.between(
                                        place + 1 < spells.size()
                                                ? spells.get(place + 1).body()
                                                : "",
                                        spells.get(place).body()),
                                place == 0))
                        .toList());
        return "programme/history";
    }

    @PostMapping("/restoration")
    String restore(Member member, @PathVariable int year, @PathVariable String duty, @RequestParam long version) {
        Campaign campaign = PreparationController.find(campaigns, member, year);
        writing.restore(member, campaign, Duty.textNamed(duty), version);
        return "redirect:/campaigns/" + year + "/preparation/" + duty;
    }
}
