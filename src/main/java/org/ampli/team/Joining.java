package org.ampli.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ampli.mandate.Appointment;
import org.ampli.mandate.Naming;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.ampli.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts an invitation, once: the person, their mandate and what they do enter the register together. Who is invited
 * as quality officer or manager takes over from the one before on that day (C26).
 */
@Component
class Joining {

    private final Invitations invitations;
    private final Registering registering;
    private final Naming naming;
    private final Clock clock;

    Joining(Invitations invitations, Registering registering, Naming naming, Clock clock) {
        this.invitations = invitations;
        this.registering = registering;
        this.naming = naming;
        this.clock = clock;
    }

    @Transactional
    Optional<PersonId> join(String token, String name, Locale language) {
        return invitations
                .withToken(token)
                .filter(known -> invitations.accept(known.id()))
                .map(accepted -> {
                    PersonId person = registering.person(accepted.email(), name, language);
                    LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
                    naming.name(
                            new Appointment(person, accepted.role(), accepted.cite(), today, false),
                            accepted.inviter());
                    registering.functions(person, accepted.cite(), accepted.functions());
                    return person;
                });
    }
}
