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
    private final DemoPairs pairs;
    private final DemoLastYear lastYear;
    private final Campaigns campaigns;
    private final People people;
    private final Clock clock;

    DemoCampaigns(Making making, Campaigns campaigns, People people, Clock clock) {
        programmes = making.programmes();
        planning = making.planning();
        pairs = making.pairs();
        lastYear = making.lastYear();
        this.campaigns = campaigns;
        this.people = people;
        this.clock = clock;
    }

    /** What makes the years. */
    @Component
    @ConditionalOnBooleanProperty("ampli.demo")
    record Making(ProgrammeExample programmes, PlanningExample planning, DemoPairs pairs, DemoLastYear lastYear) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!campaigns.all().isEmpty()) {
            return;
        }
        List<Member> two = List.of(member("manager@paris-la-villette"), member("manager@genova"));
        LocalDate launch = LocalDate.now(clock.withZone(Page.ZONE)).minusDays(18);
        int year = launch.plusMonths(2).getYear();

        pairs.declare();
        LocalDate before = launch.minusYears(1);
        CampaignId last = programmes.prepare(two.getFirst(), year - 1, before, "last");
        pairs.pairLastYear(two.getFirst(), last, before.minusDays(9));
        programmes.launch(two, last, before);
        lastYear.play(campaigns.find(last).orElseThrow(), before);
        planning.close(two.getFirst(), launch.minusMonths(2));
        CampaignId current = programmes.prepare(two.getFirst(), year, launch, "current");
        pairs.pairAroundNanterre(two.getFirst(), current, launch.minusDays(9));
        programmes.launch(two, current, launch);
        pairs.spend(current, launch.plusDays(18));
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

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
