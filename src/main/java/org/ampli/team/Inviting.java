package org.ampli.team;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.ampli.account.Named;
import org.ampli.account.Secret;
import org.ampli.mail.Address;
import org.ampli.mail.Mailer;
import org.ampli.mail.Site;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks someone by mail to join a team: the invitation and its mail are written together. */
@Component
class Inviting {

    private final Invitations invitations;
    private final People people;
    private final Mailer mailer;
    private final Site site;
    private final Clock clock;

    Inviting(Invitations invitations, People people, Mailer mailer, Site site, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.mailer = mailer;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    void invite(InvitationForm form, Team team, PersonId inviter, Locale language) {
        Address address = Address.of(form.email()).orElseThrow();
        if (people.team(team.cite()).stream().anyMatch(known -> known.email().equalsIgnoreCase(address.value()))) {
            throw Refusal.conflict("team.refusal.alreadyThere");
        }
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                team.cite(),
                team.name(),
                address.value(),
                Named.of(form.name()).orElseThrow(),
                form.role(),
                form.functions(),
                inviter,
                clock.instant().plus(Invitation.LIFE));
        String token = Secret.fresh();
        if (!invitations.add(invitation, token)) {
            throw Refusal.conflict("team.refusal.alreadyInvited");
        }
        send(invitation, invitation.expiresAt(), token, language);
    }

    @Transactional
    void again(Invitation invitation, Locale language) {
        String token = Secret.fresh();
        Instant expires = clock.instant().plus(Invitation.LIFE);
        invitations.renew(invitation.id(), token, expires);
        send(invitation, expires, token, language);
    }

    private void send(Invitation invitation, Instant until, String token, Locale language) {
        mailer.write(
                new Address(invitation.email()),
                language,
                until,
                "team.mail.invitation",
                invitation.citeName(),
                site.link("/invitations/" + token));
    }
}
