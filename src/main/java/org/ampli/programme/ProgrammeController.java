package org.ampli.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PreparingCampaign;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The years of the network, and what each announced: for everyone who is signed in. */
@Controller
@RequestMapping("/campaigns")
class ProgrammeController {

    private final Campaigns campaigns;
    private final Programmes programmes;
    private final PreparingCampaign preparing;
    private final Clock clock;

    ProgrammeController(Campaigns campaigns, Programmes programmes, PreparingCampaign preparing, Clock clock) {
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.preparing = preparing;
        this.clock = clock;
    }

    /** The list of the years; {@code typed} is the year that could not be begun, or the one to propose. */
    record Years(
            List<Campaign> all,
            boolean mayBegin,
            String typed,
            @Nullable String error) {}

    /**
     * One year, launched.
     *
     * @param before what the last year before it announced
     * @param concluded whether its syntheses have left
     */
    record View(
            Campaign campaign,
            Optional<Programmes.Announced> announced,
            Optional<Announcement> before,
            boolean concluded,
            Member member,
            LocalDate today) {

        /** The year before, whose grid this one fills again; empty where the grid is another one. */
        Optional<Integer> sameGridAs() {
            return before.filter(it -> edition().equals(it.edition())).map(Announcement::year);
        }

        /** The edition of the year before, where this one fills another (C45). */
        Optional<String> earlierEdition() {
            return before.map(Announcement::edition).filter(code -> !code.equals(edition()));
        }

        private String edition() {
            return announced.map(it -> it.announcement().edition()).orElse("");
        }
    }

    @GetMapping
    ModelAndView years(Member member) {
        return years(member, null, null);
    }

    @PostMapping
    ModelAndView begin(Member member, @RequestParam(defaultValue = "") String year) {
        Steering.decides(member);
        int earliest = today().getYear() - 1;
        if (!year.strip().matches("2[0-9]{3}")
                || Integer.parseInt(year.strip()) < earliest
                || Integer.parseInt(year.strip()) > earliest + 6) {
            ModelAndView again = years(member, year, "programme.error.year");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        preparing.begin(member, Integer.parseInt(year.strip()));
        return new ModelAndView("redirect:/campaigns/" + year.strip() + "/preparation");
    }

    @GetMapping("/{year}")
    ModelAndView programme(Member member, @PathVariable int year) {
        Campaign campaign = campaigns.ofYear(year).orElseThrow(Refusal::notFound);
        if (campaign.inPreparation()) {
            Steering.sees(member);
            return new ModelAndView("redirect:/campaigns/" + year + "/preparation");
        }
        View view = new View(
                campaign,
                programmes.announced(campaign.id()),
                programmes.before(campaign),
                programmes.concluded(campaign.id()),
                member,
                today());
        return new ModelAndView("programme/programme", Map.of("view", view));
    }

    private ModelAndView years(Member member, @Nullable String typed, @Nullable String error) {
        List<Campaign> all = campaigns.all().stream()
                .filter(campaign -> !campaign.inPreparation() || Steering.seen(member))
                .toList();
        boolean mayBegin = member.steers() && all.stream().noneMatch(Campaign::inPreparation);
        int next = all.stream().mapToInt(Campaign::year).max().orElse(today().getYear()) + 1;
        Years years = new Years(all, mayBegin, typed == null ? String.valueOf(next) : typed, error);
        return new ModelAndView("programme/years", Map.of("years", years));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
