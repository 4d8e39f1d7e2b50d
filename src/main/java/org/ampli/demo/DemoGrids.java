package org.ampli.demo;

import org.ampli.assessment.FillingExample;
import org.ampli.assessment.Sheets;
import org.ampli.network.People;
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
    private final People people;

    DemoGrids(FillingExample example, Sheets sheets, People people) {
        this.example = example;
        this.sheets = sheets;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (untouched("nanterre")) {
            example.fill("nanterre", 40, 6);
        }
        if (untouched("la-rochelle")) {
            example.fill("la-rochelle", 62, 0);
            example.askVisa("la-rochelle");
        }
        if (untouched("orne")) {
            example.fill("orne", 62, 0);
            example.send("orne");
        }
        if (untouched("haute-normandie")) {
            example.fill("haute-normandie", 11, 2);
        }
    }

    private boolean untouched(String slug) {
        return people.withEmail("referent@" + slug + ".example")
                .flatMap(people::member)
                .filter(officer -> sheets.progress(officer).answered() == 0)
                .isPresent();
    }
}
