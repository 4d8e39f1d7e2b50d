package org.ampli.campaign;

import java.util.Map;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The end of a year, which its year typed once more confirms. */
@Controller
class ClosingController {

    private final Campaigns campaigns;
    private final ClosingCampaign closing;

    ClosingController(Campaigns campaigns, ClosingCampaign closing) {
        this.campaigns = campaigns;
        this.closing = closing;
    }

    @PostMapping("/campaigns/{year}/closing")
    ModelAndView close(Member member, @PathVariable int year, @RequestParam(defaultValue = "") String typed) {
        Steering.decides(member);
        Campaign campaign = campaigns.ofYear(year).orElseThrow(Refusal::notFound);
        if (!typed.strip().equals(String.valueOf(year))) {
            ModelAndView again = new ModelAndView(
                    "campaign/close", Map.of("campaign", campaign, "typed", typed, "error", "campaign.closing.error"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        closing.close(member, campaign.id());
        return new ModelAndView("redirect:/campaigns/" + year);
    }
}
