package org.ampli.account;

import java.time.Clock;
import java.time.Instant;
import org.ampli.mail.Address;
import org.ampli.mail.Mailer;
import org.ampli.mail.Site;
import org.ampli.network.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a sign-in link to whoever is known by an address, as the register writes it; says nothing of the others. */
@Component
class SendingLink {

    private final People people;
    private final SignInLinks links;
    private final Mailer mailer;
    private final Site site;
    private final Clock clock;

    SendingLink(People people, SignInLinks links, Mailer mailer, Site site, Clock clock) {
        this.people = people;
        this.links = links;
        this.mailer = mailer;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    void to(Address address, String browser, String destination) {
        people.withEmail(address.value()).flatMap(people::member).ifPresent(member -> {
            Instant until = clock.instant().plus(SignInLinks.LIFE);
            String token = links.open(member.person(), browser, destination, until);
            mailer.write(
                    new Address(member.email()),
                    member.language(),
                    until,
                    "account.mail.link",
                    site.link("/sign-in/link/" + token));
        });
    }
}
