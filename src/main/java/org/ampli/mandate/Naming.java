package org.ampli.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.network.Role;
import org.ampli.network.Term;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names someone in a Cité: who held the role before hands over on that day, and nothing that they did changes hands
 * (C26). Two namings at once happen one after the other.
 */
@Component
public class Naming {

    private final Mandates mandates;
    private final Registering registering;
    private final Ending ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Naming(Mandates mandates, Registering registering, Ending ending, ApplicationEventPublisher events, Clock clock) {
        this.mandates = mandates;
        this.registering = registering;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public MandateId name(Appointment appointment, PersonId by) {
        CiteId cite = appointment.cite();
        LocalDate day = appointment.from();
        mandates.lock(cite);
        List<Held> held = mandates.held(cite, day);
        new Succession(appointment.role(), of(held, appointment.role()))
                .handOver(appointment.person(), day)
                .ifPresent(before -> handOver(before, held, appointment, by));
        if (appointment.role() == Role.QUALITY_OFFICER) {
            of(held, Role.DEPUTY_OFFICER).stream()
                    .filter(deputy -> deputy.person().equals(appointment.person()))
                    .forEach(deputy -> ending.end(deputy, day, "", by));
        }
        return begin(appointment.person(), appointment.role(), cite, day, by);
    }

    /** Names someone to a role of the whole network; whether they may hold it is for the room of the groups to know. */
    @Transactional
    public MandateId name(PersonId person, Role role, Term term, PersonId by) {
        MandateId mandate = registering.mandate(person, role, null, term);
        events.publishEvent(new MandateBegun(mandate, person, role, null, term.startsOn(), by, clock.instant()));
        return mandate;
    }

    private void handOver(Held before, List<Held> held, Appointment appointment, PersonId by) {
        LocalDate day = appointment.from();
        ending.end(before, day, "", by);
        boolean stayed = held.stream()
                .anyMatch(other ->
                        other.person().equals(before.person()) && other.role() == Role.TEAM_MEMBER && other.on(day));
        if (appointment.predecessorStays() && !stayed) {
            begin(before.person(), Role.TEAM_MEMBER, appointment.cite(), day, by);
        }
    }

    private MandateId begin(PersonId person, Role role, CiteId cite, LocalDate day, PersonId by) {
        MandateId mandate = registering.mandate(person, role, cite, Term.from(day, by));
        events.publishEvent(new MandateBegun(mandate, person, role, cite, day, by, clock.instant()));
        return mandate;
    }

    private static List<Held> of(List<Held> held, Role role) {
        return held.stream().filter(one -> one.role() == role).toList();
    }
}
