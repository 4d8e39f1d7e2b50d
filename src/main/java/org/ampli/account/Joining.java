package org.ampli.account;

import java.util.Locale;
import java.util.Optional;
import org.ampli.network.PersonId;
import org.ampli.network.Registering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts an invitation, once: the person, their mandate and what they do enter the register together. */
@Component
class Joining {

    private final Invitations invitations;
    private final Registering registering;

    Joining(Invitations invitations, Registering registering) {
        this.invitations = invitations;
        this.registering = registering;
    }

    @Transactional
    Optional<PersonId> join(String token, String name, Locale language) {
        return invitations
                .withToken(token)
                .filter(known -> invitations.accept(known.id()))
                .map(accepted -> {
                    PersonId person = registering.person(accepted.email(), name, language);
                    registering.mandate(person, accepted.role(), accepted.cite());
                    registering.functions(person, accepted.cite(), accepted.functions());
                    return person;
                });
    }
}
