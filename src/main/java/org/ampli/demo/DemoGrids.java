package org.ampli.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ampli.assessment.FillingExample;
import org.ampli.assessment.Sheets;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.visa.SendingGrid;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Grids in every state, where nobody has answered anything yet: being filled, at the manager's, sent, just begun. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(20)
class DemoGrids implements ApplicationRunner {

    private final FillingExample example;
    private final Sheets sheets;
    private final SendingGrid sending;
    private final Campaigns campaigns;
    private final People people;

    DemoGrids(FillingExample example, Sheets sheets, SendingGrid sending, Campaigns campaigns, People people) {
        this.example = example;
        this.sheets = sheets;
        this.sending = sending;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (untouched("nanterre")) {
            example.fill("nanterre", 40, 6);
        }
        if (untouched("la-rochelle")) {
            example.fill("la-rochelle", 62, 0);
            sending.askVisa(member("referent", "la-rochelle").orElseThrow());
        }
        for (String read : List.of("orne", "pays-gardois", "seine-et-marne")) {
            if (untouched(read)) {
                example.fill(read, 62, 0);
                sending.send(member("manager", read).orElseThrow(), Locale.FRENCH);
            }
        }
        if (untouched("haute-normandie")) {
            example.fill("haute-normandie", 11, 2);
        }
    }

    private boolean untouched(String slug) {
        return member("referent", slug)
                .filter(officer -> campaigns.writing(officer.ownCite()).isPresent())
                .filter(officer -> sheets.progress(officer).answered() == 0)
                .isPresent();
    }

    private Optional<Member> member(String function, String slug) {
        return people.withEmail(function + "@" + slug + ".example").flatMap(people::member);
    }
}
