package org.ampli.synthesis;

import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The synthesis of the network names no Cité (C54); that of a Cité, which only it reads, may. */
@Component
class NamingNobody {

    private final JdbcClient database;

    NamingNobody(JdbcClient database) {
        this.database = database;
    }

    /** Refuses words in which a Cité can be recognised. */
    void refuse(Desk desk, String words) {
        if (desk.ofNetwork()) {
            names().within(words).ifPresent(name -> {
                throw Refusal.invalid("synthesis.refusal.names", name);
            });
        }
    }

    /** Refuses to conclude while such a line stands: it may have been written before its Cité was one. */
    void refuseStanding(Desk desk, Synthesis synthesis) {
        if (desk.ofNetwork()) {
            CiteNames names = names();
            synthesis
                    .lines()
                    .flatMap(line -> names.within(line.text()).stream())
                    .findFirst()
                    .ifPresent(name -> {
                        throw Refusal.conflict("synthesis.refusal.namesStanding", name);
                    });
        }
    }

    private CiteNames names() {
        return CiteNames.of(database.sql("select name, town from cite").query(CiteNames.Named.class).stream());
    }
}
