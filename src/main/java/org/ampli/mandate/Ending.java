package org.ampli.mandate;

import java.time.Clock;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends mandates, and keeps who did it and why; what was done under them stays. */
@Component
public class Ending {

    private final Mandates mandates;
    private final Registering registering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ending(Mandates mandates, Registering registering, ApplicationEventPublisher events, Clock clock) {
        this.mandates = mandates;
        this.registering = registering;
        this.events = events;
        this.clock = clock;
    }

    /** Ends what someone does in a Cité, from today on: they leave it. */
    @Transactional
    public void leave(PersonId person, CiteId cite, String reason, PersonId by) {
        mandates.lock(cite);
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        mandates.held(cite, today).stream()
                .filter(held -> held.person().equals(person))
                .forEach(held -> end(held, today, reason, by));
    }

    /** Ends a mandate of the whole network on a day, and keeps why. */
    @Transactional
    public void end(MandateId mandate, LocalDate day, String reason, PersonId by) {
        end(mandates.find(mandate).orElseThrow(Refusal::notFound), day, reason, by);
    }

    /** Ends one mandate on a day, today or later; one that is over already stays as it ended. */
    @Transactional
    void end(CiteId cite, MandateId mandate, EndingForm.End end, PersonId by) {
        mandates.lock(cite);
        Held held = mandates.find(cite, mandate).orElseThrow(Refusal::notFound);
        if (held.over(LocalDate.now(clock.withZone(Page.ZONE)))) {
            throw Refusal.conflict("mandate.refusal.over");
        }
        end(held, end.day(), end.reason(), by);
    }

    void end(Held held, LocalDate day, String reason, PersonId by) {
        registering.end(held.id(), day, reason, by);
        LocalDate over = day.isBefore(held.startsOn()) ? held.startsOn() : day;
        events.publishEvent(new MandateEnded(
                held.id(), held.person(), held.role(), held.cite(), over, reason, by, clock.instant()));
    }
}
