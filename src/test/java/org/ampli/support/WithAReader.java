package org.ampli.support;

import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;

/** A Cité, its people, and the one who reads it this year. */
abstract class WithAReader extends OverHttp {

    static final String PASSWORD = "une phrase assez longue";

    PersonId reader;
    Visitor officer;
    Visitor manager;
    Visitor theirs;
    String here;

    @BeforeEach
    void aReader() {
        reader = world.reader();
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        select gen_random_uuid(), p.campaign_id, p.cite_id, 'LEAD', :person, 'Une langue commune', now(), :person
                          from taking_part p join campaign c on c.id = p.campaign_id
                         where p.cite_id = :cite and c.launched_on is not null and c.closed_at is null
                        """)
                .param("cite", team.cite().value())
                .param("person", reader.value())
                .update();
        officer = signedIn(team.officer());
        manager = signedIn(team.manager());
        theirs = signedIn(reader);
        here = "/support/cites/"
                + database.sql("select slug from cite where id = :id")
                        .param("id", team.cite().value())
                        .query(String.class)
                        .single();
    }

    /** A contract whose objectives are written and whose duration is set. */
    String contract() {
        String contract = theirs.post(here + "/contracts", "reader", "").location();
        write(officer, contract, "objectives", 0, "Revoir l’accueil du samedi.");
        theirs.post(contract + "/duration", "from", "2026-01-10", "to", "2026-06-30");
        return contract;
    }

    static Visitor.Answer write(Visitor visitor, String contract, String part, long seen, String body) {
        return visitor.posted(
                contract + "/texts/" + part,
                visitor.form("change", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "body", body),
                "Accept",
                "application/json");
    }

    /** The fingerprint of the words that the page shows. */
    static String version(Visitor visitor, String contract) {
        return visitor.page(contract).replaceAll("(?s).*class=\"fingerprint\">([0-9a-f]{64})<.*", "$1");
    }

    void passwords() {
        manager.post("/account/password", "password", PASSWORD);
        theirs.post("/account/password", "password", PASSWORD);
    }

    static Visitor.Answer sign(Visitor visitor, String contract, String version, String secret) {
        return visitor.post(contract + "/signature", "version", version, "current", secret);
    }

    long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    static String id(String address) {
        return address.replaceAll(".*/([0-9a-f-]{36}).*", "$1");
    }
}
