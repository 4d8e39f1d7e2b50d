package org.ampli.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PlanningExample;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.programme.ProgrammeExample;
import org.ampli.shared.Page;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The years of the demo: the last one closed, this one in its third week, the next one begun. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(15)
class DemoCampaigns implements ApplicationRunner {

    private final ProgrammeExample programmes;
    private final PlanningExample planning;
    private final Campaigns campaigns;
    private final People people;
    private final Clock clock;

    DemoCampaigns(
            ProgrammeExample programmes, PlanningExample planning, Campaigns campaigns, People people, Clock clock) {
        this.programmes = programmes;
        this.planning = planning;
        this.campaigns = campaigns;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!campaigns.all().isEmpty()) {
            return;
        }
        List<Member> two = List.of(member("manager@paris-la-villette"), member("manager@genova"));
        LocalDate launch = LocalDate.now(clock.withZone(Page.ZONE)).minusDays(18);
        int year = launch.plusMonths(2).getYear();

        launch(two, year - 1, launch.minusYears(1), "last");
        planning.close(two.getFirst(), launch.minusMonths(2));
        launch(two, year, launch, "current");
        programmes.prepare(two.getFirst(), year + 1, launch.plusYears(1), "next");
        programmes.share(List.of(two.getFirst(), two.getLast(), member("manager@nord-franche-comte")));

        planning.ask(
                member("referent@haute-normandie"),
                14,
                "Nos locaux ont été fermés dix jours après le dégât des eaux, et deux collègues sont encore détachées.");
        planning.offer(
                two.getLast(),
                member("referent@limoges-limousin").ownCite(),
                21,
                "Vous changez de référent qualité en ce moment : prenez le temps de passer le relais.");
    }

    private void launch(List<Member> two, int year, LocalDate day, String key) {
        CampaignId campaign = programmes.prepare(two.getFirst(), year, day, key);
        programmes.launch(two, campaign, day);
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
