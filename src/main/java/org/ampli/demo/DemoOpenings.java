package org.ampli.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ampli.campaign.Campaign;
import org.ampli.opening.OpeningExample;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steering group lets Cités read each other this year; one of them has opened two answers and a piece of evidence.
 */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(27)
class DemoOpenings implements ApplicationRunner {

    private static final String SLUG = "seine-et-marne";

    private final OpeningExample openings;
    private final DemoReadings.Readers readers;
    private final Clock clock;

    DemoOpenings(OpeningExample openings, DemoReadings.Readers readers, Clock clock) {
        this.openings = openings;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        readers.campaigns().open().filter(openings::untouched).ifPresent(this::open);
    }

    private void open(Campaign campaign) {
        Instant now = clock.instant();
        openings.allow(readers.member("manager@genova"), campaign, now);
        openings.open(readers.member("referent@" + SLUG), campaign, List.of("1.2.1", "1.4.3"), now);
    }
}
