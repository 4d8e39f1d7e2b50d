package org.ampli.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Missing;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The preparation of a year: what is missing, who has it, the validation by two, the launch. */
@Controller
@RequestMapping("/campaigns/{year}")
class PreparationController {

    private final Campaigns campaigns;
    private final Checklists checklists;
    private final ValidatingProgramme validating;
    private final LaunchingCampaign launching;
    private final Clock clock;

    PreparationController(
            Campaigns campaigns,
            Checklists checklists,
            ValidatingProgramme validating,
            LaunchingCampaign launching,
            Clock clock) {
        this.campaigns = campaigns;
        this.checklists = checklists;
        this.validating = validating;
        this.launching = launching;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param refused what a launch was refused for, empty where nobody has tried
     */
    record View(Checklist checklist, Member member, LocalDate today, List<Missing> refused) {

        int year() {
            return checklist.campaign().year();
        }
    }

    @GetMapping("/preparation")
    ModelAndView preparation(Member member, @PathVariable int year) {
        return page(member, find(campaigns, member, year), List.of());
    }

    @PostMapping("/preparation/charge")
    String give(Member member, @PathVariable int year, @RequestParam String duty, @RequestParam PersonId person) {
        checklists.give(member, find(campaigns, member, year), Duty.named(duty), person);
        return "redirect:/campaigns/" + year + "/preparation#" + duty;
    }

    @PostMapping("/preparation/validation")
    String validate(Member member, @PathVariable int year, @RequestParam String fingerprint) {
        validating.validate(member, find(campaigns, member, year), fingerprint);
        return "redirect:/campaigns/" + year + "/preparation#validation";
    }

    /** Launches; refused with the list of all that is missing. Who presses second finds it launched. */
    @PostMapping("/launch")
    ModelAndView launch(Member member, @PathVariable int year) {
        Steering.decides(member);
        Campaign campaign = campaigns.ofYear(year).orElseThrow(Refusal::notFound);
        ModelAndView launched = new ModelAndView("redirect:/campaigns/" + year);
        if (!campaign.inPreparation()) {
            return launched;
        }
        try {
            List<Missing> missing = launching.launch(member, campaign);
            if (missing.isEmpty()) {
                return launched;
            }
            ModelAndView page = page(member, campaign, missing);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (Refusal refusal) {
            if (refusal.key().equals("campaign.refusal.launched")) {
                return launched;
            }
            throw refusal;
        }
    }

    /** The campaign that is prepared, for those who see it; launched, there is nothing to prepare any more. */
    static Campaign find(Campaigns campaigns, Member member, int year) {
        Steering.sees(member);
        Campaign campaign = campaigns.ofYear(year).orElseThrow(Refusal::notFound);
        if (!campaign.inPreparation()) {
            throw Refusal.conflict("campaign.refusal.launched");
        }
        return campaign;
    }

    private ModelAndView page(Member member, Campaign campaign, List<Missing> refused) {
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        View view = new View(checklists.of(campaign), member, today, refused);
        return new ModelAndView("programme/preparation", Map.of("view", view));
    }
}
