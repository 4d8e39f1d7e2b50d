package org.ampli.campaign;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ampli.network.CiteId;
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

/** The Cités of a year: chosen while it is prepared, followed once it runs; never in the order of a result. */
@Controller
@RequestMapping("/campaigns/{year}")
class CitesController {

    private final Campaigns campaigns;
    private final CiteProgresses progresses;
    private final CiteChoices choices;
    private final PreparingCampaign preparing;
    private final Clock clock;

    CitesController(
            Campaigns campaigns,
            CiteProgresses progresses,
            CiteChoices choices,
            PreparingCampaign preparing,
            Clock clock) {
        this.campaigns = campaigns;
        this.progresses = progresses;
        this.choices = choices;
        this.preparing = preparing;
        this.clock = clock;
    }

    /** Cités of one country; of all, under no name, where they are ordered by their own. */
    record Group<T>(String country, List<T> cites) {}

    /** Where each Cité is. */
    record Board(Campaign campaign, List<Group<CiteProgress>> groups, boolean byCountry, LocalDate today) {

        int size() {
            return groups.stream().mapToInt(group -> group.cites().size()).sum();
        }
    }

    /** Whom a campaign in preparation is meant for. */
    record Choosing(
            Campaign campaign,
            List<Group<CiteChoice>> groups,
            boolean part,
            boolean mayChoose,
            @Nullable String error) {

        long operating() {
            return groups.stream()
                    .flatMap(group -> group.cites().stream())
                    .filter(CiteChoice::operating)
                    .count();
        }
    }

    @GetMapping("/cites")
    ModelAndView cites(
            Member member, Locale reader, @PathVariable int year, @RequestParam(defaultValue = "") String order) {
        Campaign campaign = find(member, year);
        if (campaign.inPreparation()) {
            return choosing(member, reader, campaign, choices.of(campaign), null);
        }
        boolean byCountry = !order.equals("name");
        List<CiteProgress> all = progresses.all(campaign.id());
        Board board = new Board(
                campaign,
                byCountry
                        ? groups(all, line -> line.countryName(reader), CiteProgress::title, reader)
                        : List.of(new Group<>("", sorted(all, CiteProgress::title, reader))),
                byCountry,
                LocalDate.now(clock.withZone(Page.ZONE)));
        return new ModelAndView("campaign/board", Map.of("board", board));
    }

    @PostMapping("/choice")
    ModelAndView choose(Member member, Locale reader, @PathVariable int year, ChoiceForm form) {
        Campaign campaign = find(member, year);
        Steering.decides(member);
        List<CiteChoice> all = choices.of(campaign);
        List<CiteId> chosen = form.chosen(all);
        if (form.part() && chosen.isEmpty()) {
            ModelAndView again = choosing(member, reader, campaign, all, "campaign.error.cites");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        preparing.choose(member, campaign, chosen);
        return new ModelAndView("redirect:/campaigns/" + year + "/cites");
    }

    private Campaign find(Member member, int year) {
        Steering.sees(member);
        return campaigns.ofYear(year).orElseThrow(Refusal::notFound);
    }

    private static ModelAndView choosing(
            Member member, Locale reader, Campaign campaign, List<CiteChoice> all, @Nullable String error) {
        boolean part = error != null || all.stream().anyMatch(CiteChoice::chosen);
        Choosing choosing = new Choosing(
                campaign,
                groups(all, line -> line.countryName(reader), CiteChoice::title, reader),
                part,
                member.steers(),
                error);
        return new ModelAndView("campaign/choice", Map.of("choosing", choosing));
    }

    private static <T> List<Group<T>> groups(
            List<T> all, Function<T, String> country, Function<T, String> name, Locale reader) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        sorted(sorted(all, name, reader), country, reader)
                .forEach(one -> groups.computeIfAbsent(country.apply(one), none -> new ArrayList<>())
                        .add(one));
        return groups.entrySet().stream()
                .map(group -> new Group<>(group.getKey(), group.getValue()))
                .toList();
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> by, Locale reader) {
        Collator alphabet = Collator.getInstance(reader);
        return all.stream().sorted(Comparator.comparing(by, alphabet)).toList();
    }
}
