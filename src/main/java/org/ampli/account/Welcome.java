package org.ampli.account;

import org.ampli.mail.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where Ampli is and how to enter. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final FirstStart start;
    private final Site site;
    private final boolean demo;

    Welcome(FirstStart start, Site site, @Value("${ampli.demo}") boolean demo) {
        this.start = start;
        this.site = site;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (demo) {
            log.info(
                    "\n\n  Ampli : {}\n  Démonstration : choisissez un rôle sur la page de connexion, sans mot de passe."
                            + "\n  Demonstration: press a role on the sign-in page, no password.\n",
                    site.link("/"));
        } else if (start.waiting()) {
            log.info(
                    "\n\n  Ampli : {}\n  Premier démarrage : ouvrez cette adresse et donnez ce code : {}"
                            + "\n  First start: open this address and give this code.\n",
                    site.link("/setup"),
                    start.code());
        } else {
            log.info(
                    "\n\n  Ampli : {}\n  Connexion par courriel ou mot de passe. Sign in by e-mail or password.\n",
                    site.link("/"));
        }
    }
}
