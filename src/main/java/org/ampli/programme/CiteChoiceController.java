package org.ampli.programme;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PreparingCampaign;
import org.ampli.campaign.Steering;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom a year in preparation is meant for: all Cités that operate, or those that are ticked (C79). */
@Controller
@RequestMapping("/campaigns/{year}/choice")
class CiteChoiceController {

    private final Campaigns campaigns;
    private final CiteChoices choices;
    private final PreparingCampaign preparing;

    CiteChoiceController(Campaigns campaigns, CiteChoices choices, PreparingCampaign preparing) {
        this.campaigns = campaigns;
        this.choices = choices;
        this.preparing = preparing;
    }

    /** The Cités by country, in the reader's order. */
    record Choosing(
            Campaign campaign,
            Map<String, List<CiteChoice>> countries,
            boolean part,
            boolean mayChoose,
            @Nullable String error) {

        long operating() {
            return countries.values().stream()
                    .flatMap(List::stream)
                    .filter(CiteChoice::operating)
                    .count();
        }
    }

    @GetMapping
    ModelAndView choice(Member member, Locale reader, @PathVariable int year) {
        Campaign campaign = PreparationController.find(campaigns, member, year);
        return page(member, reader, campaign, choices.of(campaign), null);
    }

    @PostMapping
    ModelAndView choose(Member member, Locale reader, @PathVariable int year, ChoiceForm form) {
        Steering.decides(member);
        Campaign campaign = PreparationController.find(campaigns, member, year);
        List<CiteChoice> all = choices.of(campaign);
        List<CiteId> chosen = form.chosen(all);
        if (form.part() && chosen.isEmpty()) {
            ModelAndView again = page(member, reader, campaign, all, "programme.error.cites");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        preparing.choose(member, campaign, chosen);
        return new ModelAndView("redirect:/campaigns/" + year + "/choice");
    }

    private static ModelAndView page(
            Member member, Locale reader, Campaign campaign, List<CiteChoice> all, @Nullable String error) {
        Collator alphabet = Collator.getInstance(reader);
        Map<String, List<CiteChoice>> countries = new TreeMap<>(alphabet);
        all.stream()
                .map(choice -> Map.entry(alphabet.getCollationKey(choice.title()), choice))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.groupingBy(CiteChoice::country))
                .forEach((code, cites) -> countries.put(cites.getFirst().countryName(reader), cites));
        boolean part = error != null || all.stream().anyMatch(CiteChoice::chosen);
        Choosing choosing = new Choosing(campaign, countries, part, member.steers(), error);
        return new ModelAndView("programme/choice", Map.of("choosing", choosing));
    }
}
