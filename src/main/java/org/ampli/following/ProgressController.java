package org.ampli.following;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
                byCountry ? countries(all, reader) : List.of(new Group("", byName(all, reader))),
                byCountry,
                LocalDate.now(clock.withZone(Page.ZONE)));
        return new ModelAndView("following/board", Map.of("board", board));
    }

    private static List<Group> countries(List<CiteProgress> all, Locale reader) {
        Map<String, List<CiteProgress>> countries =
                byName(all, reader).stream().collect(Collectors.groupingBy(CiteProgress::country));
        return countries.values().stream()
                .map(cites -> new Group(cites.getFirst().countryName(reader), cites))
                .sorted(Comparator.comparing(Group::country, Collator.getInstance(reader)))
                .toList();
    }

    /** In the reader's alphabet, whose keys are made once for each name: comparing two names anew is slow. */
    private static List<CiteProgress> byName(List<CiteProgress> all, Locale reader) {
        Collator alphabet = Collator.getInstance(reader);
        return all.stream()
                .map(cite -> Map.entry(alphabet.getCollationKey(cite.title()), cite))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
