package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.assessment.FillingExample;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year as a Cité, its two readers and the steering group live it, from the launch to the contract that follows. */
class FromLaunchToContractTests extends AReadYear {

    private static final String LEADS = "Dites comment vous avez choisi les questions.";
    private static final String SECONDS = "Datez la synthèse que vous joignez.";
    private static final String COMMON = "Dites comment les questions sont choisies, et datez la synthèse.";
    private static final String REPLY = "Elles viennent du groupe des usagers.";
    private static final String FINDING = "Une équipe qui écoute son public.";
    private static final String PROPOSAL = "Publier chaque année ce que le public a répondu.";
    private static final String PASSWORD = "une phrase assez longue";

    @Autowired
    FillingExample filling;

    private Visitor officer;
    private Visitor manager;
    private String letter;

    @Test
    void theyAllCarryItTogether() {
        aYearIsLaunched();
        theCiteFillsItsGridAndItsManagerSendsIt();
        twoReadItEachAlone();
        underTheSealNobodyLearnsAnything();
        theyMeetOverWhatTheyWrote();
        theCiteHearsOfItOnceBothAgreeAndAnswers();
        theyConclude();
        beforeTheReleaseNobodyHasAnything();
        allIsReleasedAtOneMoment();
        theCiteDecidesWhatItImproves();
        aContractIsSignedByBoth();
        theNextYearRemembers();
    }

    private void aYearIsLaunched() {
        write();
        validate(one);
        validate(other);
        clock.moveTo(day(1, 11));
        assertThat(launch(one).location()).isEqualTo(address());
        officer = signedIn(team.officer());
        manager = signedIn(team.manager());
        bothReaders();
    }

    private void theCiteFillsItsGridAndItsManagerSendsIt() {
        clock.moveTo(day(2, 2));
        filling.fill(slug(team), 62, 0);
        officer.post("/sheet/visa");
        assertThat(manager.page("/")).contains("visa");
        assertThat(manager.post("/sheet/sending").status()).isEqualTo(302);
        reading = whatIsRead();
    }

    private void twoReadItEachAlone() {
        clock.moveTo(day(2, 20));
        assertThat(lead.page("/readings")).contains(reading);
        save(lead, reading + "/1.4.3/remarks/methods", LEADS);
        save(second, reading + "/1.4.3/remarks/evidence", SECONDS);
        second.post(reading + "/1.1.1/nothing", "sending", sending(second));
    }

    private void underTheSealNobodyLearnsAnything() {
        assertThat(lead.post(reading + "/done", "sending", sending(lead)).status())
                .isEqualTo(302);
        assertThat(second.page(reading + "/1.4.3")).contains(SECONDS).doesNotContain(LEADS);
        assertThat(second.get(reading + "/joint").status()).isEqualTo(409);
        for (Visitor outside : List.of(officer, manager, one)) {
            assertThat(outside.get(reading).status()).isEqualTo(404);
        }
    }

    private void theyMeetOverWhatTheyWrote() {
        second.post(reading + "/done", "sending", sending(second));
        assertThat(lead.page(reading + "/joint/1.4.3")).contains(LEADS, SECONDS);
        String text = reading + "/joint/1.4.3/methods";
        save(lead, text, COMMON);
        lead.post(text + "/agreement", "version", "1");
        second.post(text + "/agreement", "version", "1");
        for (Visitor reader : List.of(lead, second)) {
            reader.post(reading + "/joint/1.4.3/evidence/agreement", "version", "0");
        }
    }

    private void theCiteHearsOfItOnceBothAgreeAndAnswers() {
        clock.moveTo(day(3, 1));
        String fingerprint = fingerprint(lead, reading + "/feedback");
        lead.post(reading + "/feedback/agreement", "fingerprint", fingerprint);
        assertThat(officer.page("/feedback")).doesNotContain("Campagne " + year);
        second.post(reading + "/feedback/agreement", "fingerprint", fingerprint);
        letter = first(officer.page("/feedback"), "/feedback/[0-9a-f-]{36}");
        String page = officer.page(letter);
        assertThat(page).contains(COMMON).doesNotContain(LEADS);
        String item = first(page, letter + "/items/[0-9a-f-]{36}");
        officer.post(item + "/kind", "kind", "contests");
        save(officer, item, REPLY);
        assertThat(lead.post(reading + "/synthesis/1/lines", "heading", "FINDINGS")
                        .status())
                .as("it can be begun")
                .isEqualTo(302);
        assertThat(officer.post(letter + "/end").status()).isEqualTo(302);
    }

    private void theyConclude() {
        clock.moveTo(day(3, 20));
        line(lead, reading + "/synthesis", "FINDINGS", FINDING);
        line(second, reading + "/synthesis", "PROPOSALS", PROPOSAL);
        agree(reading + "/synthesis");
        String network =
                "/network-syntheses/" + campaigns.open().orElseThrow().id().value();
        line(lead, network, "FINDINGS", "Le réseau écoute.");
        agree(network);
    }

    private void beforeTheReleaseNobodyHasAnything() {
        assertThat(officer.page("/syntheses")).doesNotContain("Synthèse " + year);
        assertThat(officer.get(address() + "/synthesis").status()).isEqualTo(404);
        assertThat(one.page(address() + "/release")).contains("Remettre");
    }

    private void allIsReleasedAtOneMoment() {
        clock.moveTo(day(4, 11));
        assertThat(one.post(address() + "/release").status()).isEqualTo(302);
        String mine = first(officer.page("/syntheses"), "/syntheses/[0-9a-f-]{36}");
        assertThat(officer.page(mine)).contains(FINDING, PROPOSAL, REPLY);
        assertThat(signedIn(world.team().reception()).get(mine).status()).isEqualTo(404);
        assertThat(signedIn(world.team().reception()).page(address() + "/synthesis"))
                .contains("Le réseau écoute.")
                .doesNotContain(FINDING);
    }

    private void theCiteDecidesWhatItImproves() {
        clock.moveTo(day(4, 15));
        String year = String.valueOf(this.year);
        officer.post("/improvement/plans", "year", year, "starts", day(4, 15).toString());
        String adding = first(officer.page("/improvement"), "/improvement/plans/[0-9a-f-]{36}/actions");
        String[] action = {
            "once",
            UUID.randomUUID().toString(),
            "what",
            PROPOSAL,
            "who",
            "L’accueil",
            "starts",
            day(4, 15).toString(),
            "due",
            day(10, 16).toString(),
            "indicator",
            "1.4.3"
        };
        assertThat(officer.post(adding, action).page()).contains("15 octobre " + year);
        action[9] = day(10, 15).toString();
        assertThat(officer.post(adding, action).status()).isEqualTo(302);
        assertThat(officer.page("/improvement")).contains(PROPOSAL);
        assertThat(signedIn(world.team().officer()).page("/improvement")).doesNotContain(PROPOSAL);
    }

    private void aContractIsSignedByBoth() {
        String support = "/support/cites/" + slug(team);
        String contract = lead.post(support + "/contracts", "reader", "").location();
        save(officer, contract + "/texts/objectives", "Rendre au public ce qu’il a dit.");
        lead.post(
                contract + "/duration",
                "from",
                day(5, 1).toString(),
                "to",
                day(10, 31).toString());
        for (Visitor signer : List.of(manager, lead)) {
            signer.post("/account/password", "password", PASSWORD);
            String version = first(signer.page(contract), "(?<=class=\"fingerprint\">)[0-9a-f]{64}");
            assertThat(signer.post(contract + "/signature", "version", version, "current", PASSWORD)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(officer.get(contract + "/contract.pdf").status()).isEqualTo(200);
    }

    private void theNextYearRemembers() {
        one.post(address() + "/closing", "typed", String.valueOf(year));
        year++;
        one.post("/campaigns", "year", String.valueOf(year));
        clock.moveTo(day(1, 4));
        write();
        validate(one);
        validate(other);
        assertThat(launch(one).location()).isEqualTo(address());
        assertThat(officer.page("/sheet/1.4.3")).contains(PROPOSAL);
    }
}
