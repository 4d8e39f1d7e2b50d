package org.ampli.register;

import java.time.Clock;
import java.time.LocalDate;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.Cites;
import org.ampli.network.LabelStage;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.shared.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a new Cité into the network, in project: its label moves on afterwards, by a gesture of its own. */
@Component
class RegisteringCite {

    private final Registering registering;
    private final Cites cites;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteringCite(Registering registering, Cites cites, ApplicationEventPublisher events, Clock clock) {
        this.registering = registering;
        this.cites = cites;
        this.events = events;
        this.clock = clock;
    }

    /** Its name in addresses. */
    @Transactional
    String register(CiteForm form, PersonId by) {
        int year = LocalDate.now(clock.withZone(Page.ZONE)).getYear();
        String slug =
                Slug.of(String.valueOf(form.town()), taken -> cites.named(taken).isPresent());
        Cite cite = form.cite(CiteId.next(), slug, year);
        registering.cite(cite, LabelStage.PROJECT);
        events.publishEvent(new CiteRegistered(cite.id(), by, clock.instant()));
        return slug;
    }
}
