package org.ampli.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** The dates of a year: everyone reads them once it is launched, the steering group moves them. */
@Controller
@RequestMapping("/campaigns/{year}")
class DateController {

    private final Campaigns campaigns;
    private final PreparingCampaign preparing;
    private final MovingDate moving;
    private final Clock clock;

    DateController(Campaigns campaigns, PreparingCampaign preparing, MovingDate moving, Clock clock) {
        this.campaigns = campaigns;
        this.preparing = preparing;
        this.moving = moving;
        this.clock = clock;
    }

    /** The page, with what was typed when it could not be taken. */
    record View(
            Campaign campaign,
            List<MovingDate.Move> moves,
            List<Integer> quartersWithoutMeeting,
            boolean mayMove,
            LocalDate today,
            DateForm form,
            Map<String, String> errors) {

        List<Milestone> inOrder() {
            return campaign.inOrder();
        }

        List<MovingDate.Move> moves(Milestone milestone) {
            return moves.stream().filter(move -> move.milestone() == milestone).toList();
        }
    }

    @GetMapping("/dates")
    ModelAndView dates(Member member, @PathVariable int year) {
        return page(member, find(member, year), DateForm.empty(), Map.of());
    }

    @PostMapping("/dates")
    ModelAndView move(Member member, @PathVariable int year, DateForm form) {
        Campaign campaign = find(member, year);
        Steering.decides(member);
        Milestone milestone = form.which().orElseThrow(() -> Refusal.invalid("shared.refusal.malformed"));
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return again(member, campaign, form, errors);
        }
        try {
            moving.move(member, campaign.id(), milestone, form.date().orElseThrow(), form.why());
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            return again(member, campaign, form, Map.of("day", refusal.key()));
        }
        return new ModelAndView("redirect:/campaigns/" + year + "/dates");
    }

    @PostMapping("/launch-day")
    ModelAndView plan(Member member, @PathVariable int year, @RequestParam(required = false) @Nullable String day) {
        Campaign campaign = find(member, year);
        Steering.decides(member);
        LocalDate wished =
                DateForm.read(day).filter(it -> !it.isBefore(today())).orElse(null);
        if (wished == null) {
            return again(member, campaign, new DateForm("LAUNCH", day, ""), Map.of("launch", "campaign.error.future"));
        }
        preparing.plan(member, campaign, wished);
        return new ModelAndView("redirect:/campaigns/" + year + "/dates");
    }

    private Campaign find(Member member, int year) {
        Campaign campaign = campaigns.ofYear(year).orElseThrow(Refusal::notFound);
        if (campaign.inPreparation()) {
            Steering.sees(member);
        }
        return campaign;
    }

    private ModelAndView again(Member member, Campaign campaign, DateForm form, Map<String, String> errors) {
        ModelAndView page = page(member, campaign, form, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Member member, Campaign campaign, DateForm form, Map<String, String> errors) {
        boolean mayMove = member.steers() && campaign.closedAt() == null;
        List<Integer> quarters =
                campaign.days().isEmpty() ? List.of() : campaign.dates().quartersWithoutMeeting();
        View view = new View(campaign, moving.moves(campaign.id()), quarters, mayMove, today(), form, errors);
        return new ModelAndView("campaign/dates", Map.of("view", view));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
