package org.ampli.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.ampli.mandate.Ending;
import org.ampli.network.CiteId;
import org.ampli.network.Cites;
import org.ampli.network.MandateId;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.network.Role;
import org.ampli.network.Term;
import org.ampli.shared.Page;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some of the demo no longer do what they did: a predecessor, a deputy, a term in the group, an officer who left. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(12)
class DemoMandates implements ApplicationRunner {

    private static final String PREDECESSOR = "ancien-referent@nanterre.example";

    private final Registering registering;
    private final Ending ending;
    private final People people;
    private final Cites cites;

    DemoMandates(Registering registering, Ending ending, People people, Cites cites) {
        this.registering = registering;
        this.ending = ending;
        this.people = people;
        this.cites = cites;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (people.withEmail(PREDECESSOR).isPresent()) {
            return;
        }
        LocalDate today = LocalDate.now(Page.ZONE);
        PersonId office = person("bureau@reseau");
        CiteId nanterre = cite("nanterre");
        LocalDate handedOver = DemoNetwork.since("nanterre", today);
        registering.mandate(
                registering.person(PREDECESSOR, "Ancien référent qualité de Nanterre", Locale.FRENCH),
                Role.QUALITY_OFFICER,
                nanterre,
                new Term(handedOver.minusYears(3), handedOver, office));
        PersonId manager = person("manager@nanterre");
        MandateId deputy = registering.mandate(
                person("documentation@nanterre"),
                Role.DEPUTY_OFFICER,
                nanterre,
                Term.from(today.minusYears(2), manager));
        registering.end(deputy, today.minusMonths(6), "Passage à temps partiel", manager);
        PersonId steering = person("manager@paris-la-villette");
        MandateId seat = registering.mandate(
                person("manager@orne"), Role.TECHNICAL_GROUP, null, Term.from(today.minusMonths(33), steering));
        registering.end(seat, today.minusMonths(21), "Reprend la direction d’un second site", steering);
        ending.leave(person("referent@saint-quentin"), cite("saint-quentin"), "Départ à la retraite", office);
    }

    private PersonId person(String address) {
        return people.withEmail(address + ".example").orElseThrow();
    }

    private CiteId cite(String slug) {
        return cites.named(slug).orElseThrow().id();
    }
}
