package org.ampli.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.ampli.network.People;
import org.ampli.revision.DraftExample;
import org.ampli.shared.Page;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The grid on its way to another edition: a draft that the network is asked about. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(30)
class DemoEditions implements ApplicationRunner {

    /** The campaign of the demo is in its third week; the draft is the edition of the year after. */
    private static final int DAYS_OF_CAMPAIGN = 18;

    private static final int DAYS_OF_CONSULTATION = 45;

    private final DraftExample example;
    private final People people;
    private final Clock clock;

    DemoEditions(DraftExample example, People people, Clock clock) {
        this.example = example;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        String code =
                String.valueOf(today.minusDays(DAYS_OF_CAMPAIGN).plusMonths(2).getYear() + 1);
        if (!example.known(code)) {
            people.withEmail("referent@geneve.example")
                    .flatMap(people::member)
                    .ifPresent(reader -> example.prepare(reader, code, today.plusDays(DAYS_OF_CONSULTATION)));
        }
    }
}
