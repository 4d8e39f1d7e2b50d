package org.ampli.governance;

import java.time.LocalDate;
import org.ampli.mandate.Ending;
import org.ampli.mandate.Naming;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.network.Term;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives terms in the groups of the network and ends them; who may do so is for the pages to know. */
@Component
class Appointing {

    private final Seats seats;
    private final TechnicalGroup group;
    private final Naming naming;
    private final Ending ending;

    Appointing(Seats seats, TechnicalGroup group, Naming naming, Ending ending) {
        this.seats = seats;
        this.group = group;
        this.naming = naming;
        this.ending = ending;
    }

    /**
     * A seat in the technical group for two years: of ten at most, for who holds that role in a Cité on the first day
     * (C10, C12, C13). Two steering members who appoint at once do so one after the other.
     */
    @Transactional
    MandateId seat(PersonId person, Role as, LocalDate from, PersonId by) {
        seats.lock();
        CiteId cite = seats.where(person, as, from)
                .orElseThrow(() -> Refusal.conflict(
                        as == Role.MANAGER ? "governance.refusal.noManager" : "governance.refusal.noOfficer"));
        group.plan().refuse(person, from);
        MandateId mandate = naming.name(person, Role.TECHNICAL_GROUP, new Term(from, SeatPlan.endOf(from), by), by);
        seats.keep(mandate, as, cite);
        return mandate;
    }

    /** A place in the steering group, « composé de managers des Cités des métiers partenaires » (C06). */
    @Transactional
    MandateId steering(PersonId person, LocalDate from, PersonId by) {
        seats.lock();
        if (seats.where(person, Role.MANAGER, from).isEmpty()) {
            throw Refusal.conflict("governance.refusal.noManager");
        }
        if (seats.of(Role.STEERING_GROUP).stream()
                .anyMatch(seat -> seat.person().equals(person) && !seat.over(from))) {
            throw Refusal.conflict("governance.refusal.sits");
        }
        return naming.name(person, Role.STEERING_GROUP, Term.from(from, by), by);
    }

    @Transactional
    void end(Role group, MandateId mandate, LocalDate day, String reason, PersonId by) {
        seats.lock();
        Seat seat = seats.of(group).stream()
                .filter(known -> known.mandate().equals(mandate))
                .findAny()
                .orElseThrow(Refusal::notFound);
        if (seat.over(seats.today())) {
            throw Refusal.conflict("mandate.refusal.over");
        }
        ending.end(mandate, day, reason, by);
    }
}
