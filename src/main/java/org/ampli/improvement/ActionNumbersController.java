package org.ampli.improvement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the network took up in a year, without naming any Cité: for the groups of the network and its office. */
@Controller
class ActionNumbersController {

    private final Campaigns campaigns;
    private final JdbcClient database;

    ActionNumbersController(Campaigns campaigns, JdbcClient database) {
        this.campaigns = campaigns;
        this.database = database;
    }

    @GetMapping("/improvement/network")
    ModelAndView network(Member member, @RequestParam(required = false) @Nullable Integer year) {
        if (!member.reads() && !member.steers() && !member.office()) {
            throw Refusal.notFound();
        }
        List<Campaign> years = campaigns.all().stream()
                .filter(campaign -> !campaign.inPreparation())
                .toList();
        ModelAndView page = new ModelAndView("improvement/network").addObject("years", years);
        Campaign shown = years.stream()
                .filter(campaign -> year == null ? campaign.closedAt() != null : campaign.year() == year)
                .findFirst()
                .orElse(years.isEmpty() || year != null ? null : years.getFirst());
        if (shown == null) {
            if (year != null) {
                throw Refusal.notFound();
            }
            return page;
        }
        return page.addObject("campaign", shown).addObject("tally", Tally.of(taken(shown)));
    }

    private List<Tally.Taken> taken(Campaign campaign) {
        Map<UUID, Tally.Taken> cites = new LinkedHashMap<>();
        database.sql("""
                        select n.cite_id, n.state, count(*) as actions, count(*) filter (where n.postponed) as postponed
                          from action_now n where n.campaign_id = :campaign group by n.cite_id, n.state
                        """).param("campaign", campaign.id().value()).query(row -> {
            Tally.Taken before = cites.getOrDefault(
                    row.getObject("cite_id", UUID.class), new Tally.Taken(new EnumMap<>(ActionState.class), 0));
            before.states().put(ActionState.valueOf(row.getString("state")), row.getInt("actions"));
            cites.put(
                    row.getObject("cite_id", UUID.class),
                    new Tally.Taken(before.states(), before.postponed() + row.getInt("postponed")));
        });
        return List.copyOf(cites.values());
    }
}
