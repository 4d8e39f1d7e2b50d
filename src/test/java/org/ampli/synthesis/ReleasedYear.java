package org.ampli.synthesis;

import java.time.LocalDate;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PlanningExample;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of its own, whose Cités are read, and whoever may release what is concluded of them. */
abstract class ReleasedYear extends OverTime {

    static final String WORDS = "L’accueil a changé depuis l’an dernier.";

    @Autowired
    ARead reads;

    @Autowired
    Campaigns campaigns;

    @Autowired
    PlanningExample planning;

    Visitor steerer;
    String release;
    String network;

    @BeforeEach
    void aYear() {
        Member by = people.withEmail("manager@paris-la-villette.example")
                .flatMap(people::member)
                .orElseThrow();
        LocalDate today = LocalDate.now(Page.ZONE);
        campaigns.open().ifPresent(open -> planning.close(by, today));
        int year = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030) + 1;
        Campaign campaign = campaigns.launch(year, today.minusDays(60));
        network = "/network-syntheses/" + campaign.id().value();
        steerer = signedIn(world.steerer());
        release = "/campaigns/" + year + "/release";
    }

    ARead.Cite agreed(String words) {
        ARead.Cite cite = reads.heard();
        agree(cite, words);
        return cite;
    }

    void agree(ARead.Cite cite, String words) {
        Visitor lead = signedIn(cite.lead());
        ARead.line(lead, cite, "1", "FINDINGS", words);
        String fingerprint = ARead.fingerprint(lead, cite);
        lead.post(cite.address() + "/agreement", "fingerprint", fingerprint);
        signedIn(cite.second()).post(cite.address() + "/agreement", "fingerprint", fingerprint);
    }

    /** Two of the technical group conclude for the network. */
    void ofTheNetwork() {
        Visitor one = signedIn(world.reader());
        Visitor other = signedIn(world.reader());
        String line =
                one.post(network + "/1/lines", "heading", "FINDINGS").location().replaceAll(".*#d", "");
        one.post(network + "/lines/" + line, "seen", "0", "body", "Le réseau accueille mieux.");
        String words = one.page(network).replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]{64})\".*", "$1");
        one.post(network + "/agreement", "fingerprint", words);
        other.post(network + "/agreement", "fingerprint", words);
    }

    void hear(ARead.Cite cite) {
        reads.feedback(cite, LocalDate.now().minusDays(3));
    }

    int released() {
        return database.sql(
                        "select count(*) from release r join campaign c on c.id = r.campaign_id where c.closed_at is null")
                .query(Integer.class)
                .single();
    }
}
