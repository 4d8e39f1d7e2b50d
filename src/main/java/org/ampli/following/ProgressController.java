package org.ampli.following;

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
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the Cités of a year are: one line each, never in the order of a result. */
@Controller
class ProgressController {

    private final Campaigns campaigns;
    private final CiteProgresses progresses;
    private final Clock clock;

    ProgressController(Campaigns campaigns, CiteProgresses progresses, Clock clock) {
        this.campaigns = campaigns;
        this.progresses = progresses;
        this.clock = clock;
    }

    /** The Cités of one country; all, under no name, where the order is that of their own. */
    record Group(String country, List<CiteProgress> cites) {}

    record Board(Campaign campaign, List<Group> groups, boolean byCountry, LocalDate today) {

        int size() {
            return groups.stream().mapToInt(group -> group.cites().size()).sum();
        }
    }

    @GetMapping("/campaigns/{year}/cites")
    ModelAndView cites(
            Member member, Locale reader, @PathVariable int year, @RequestParam(defaultValue = "") String order) {
        Steering.sees(member);
        Campaign campaign = campaigns.ofYear(year).orElseThrow(Refusal::notFound);
        if (campaign.inPreparation()) {
            return new ModelAndView("redirect:/campaigns/" + year + "/choice");
        }
        boolean byCountry = !order.equals("name");
        List<CiteProgress> all = progresses.all(campaign.id());
        Board board = new Board(
                campaign,
                byCountry ? countries(all, reader) : List.of(new Group("", sorted(all, CiteProgress::title, reader))),
                byCountry,
                LocalDate.now(clock.withZone(Page.ZONE)));
        return new ModelAndView("following/board", Map.of("board", board));
    }

    private static List<Group> countries(List<CiteProgress> all, Locale reader) {
        Map<String, List<CiteProgress>> countries = new LinkedHashMap<>();
        sorted(sorted(all, CiteProgress::title, reader), line -> line.countryName(reader), reader)
                .forEach(line -> countries
                        .computeIfAbsent(line.countryName(reader), none -> new ArrayList<>())
                        .add(line));
        return countries.entrySet().stream()
                .map(country -> new Group(country.getKey(), country.getValue()))
                .toList();
    }

    private static List<CiteProgress> sorted(List<CiteProgress> all, Function<CiteProgress, String> by, Locale reader) {
        return all.stream()
                .sorted(Comparator.comparing(by, Collator.getInstance(reader)))
                .toList();
    }
}
