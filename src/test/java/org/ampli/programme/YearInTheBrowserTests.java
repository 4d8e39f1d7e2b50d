package org.ampli.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.ampli.Chromium;
import org.ampli.demo.World;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gestures of a year, pressed one after the other in a real browser. */
class YearInTheBrowserTests extends AYear {

    private static final int PILOT = 8;

    private final List<World.Team> pilots = new ArrayList<>();
    private Chromium chromium;
    private Page steering;

    @BeforeEach
    void aNetworkAndABrowser() {
        chromium = new Chromium(port);
        for (int i = 0; i < PILOT; i++) {
            pilots.add(world.team());
        }
        for (int i = 0; i < 5; i++) {
            world.reader();
            sits(world.team().manager());
        }
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aYearIsPreparedLaunchedLivedAndClosed() {
        steering = entered(first);
        launchIsRefusedWithALinkToEachThingThatIsMissing();
        thePartsAreWritten();
        thePairsAreSearchedAndAdopted();
        twoValidateAndTheYearIsLaunched();
        aCiteReportsADifficultyAndItsReaderAnswers();
        aCiteAsksForTimeAndItsReaderGivesIt();
        theYearIsClosed();
        assertThat(chromium.complaints.stream().filter(line -> !line.contains("409")))
                .isEmpty();
    }

    private void launchIsRefusedWithALinkToEachThingThatIsMissing() {
        steering.navigate(address() + "/preparation");
        steering.locator("form[action$='/launch'] button").click();
        assertThat(steering.locator("[role=alert]")).containsText("La campagne n’est pas lancée");
        steering.locator("[role=alert] a[href$='/preparation/goals']").click();
        assertThat(steering.locator("h1")).containsText("Objectifs");
    }

    private void thePartsAreWritten() {
        for (Duty duty : Duty.TEXTS) {
            steering.navigate(address() + "/preparation/" + duty.word());
            steering.fill("textarea[name=body]", TEXT + " " + duty);
            assertThat(steering.locator("[data-part=saved]")).containsText("enregistré à");
        }
        steering.navigate(address() + "/choice");
        steering.check("[name=scope][value=part]");
        pilots.forEach(pilot -> steering.check("[name=cite][value='" + slug(pilot) + "']"));
        steering.locator("form[action$='/choice'] button").click();
        steering.navigate(address() + "/dates");
        steering.fill("form[action$='/launch-day'] [name=day]", day(1, 11).toString());
        steering.locator("form[action$='/launch-day'] button").click();
        assertThat(steering.locator("main")).containsText("22 février " + year);
    }

    private void thePairsAreSearchedAndAdopted() {
        steering.navigate(address() + "/pairs");
        steering.locator("form[action$='/pairs/search'] button.button-primary").click();
        steering.locator("form[action$='/pairs/adoption'] button").click();
        steering.navigate(address() + "/preparation");
        assertThat(steering.locator("#pairs")).containsText("Chaque Cité connaît ses deux lecteurs");
    }

    private void twoValidateAndTheYearIsLaunched() {
        clock.moveTo(day(1, 11));
        Page another = entered(second);
        for (Page member : List.of(steering, another)) {
            member.navigate(address() + "/preparation");
            member.locator("form[action$='/validation'] button").click();
        }
        assertThat(another.locator("#validation")).containsText("fait");
        another.locator("form[action$='/launch'] button").click();
        assertThat(another).hasURL("http://localhost:" + port + address());
        assertThat(another.locator("main")).containsText(TEXT + " GOALS");
    }

    private void aCiteReportsADifficultyAndItsReaderAnswers() {
        clock.moveTo(day(2, 3));
        Page officer = entered(pilots.getFirst().officer());
        officer.navigate("/sheet/1.4.3");
        officer.locator("a[href^='/difficulties/new']:visible").first().click();
        assertThat(officer.locator("#indicator")).hasValue("1.4.3");
        officer.fill("#text", "Comptons-nous aussi l’antenne ?");
        officer.locator("form[action='/difficulties'] button").click();
        assertThat(officer.locator("main")).containsText("Comptons-nous aussi l’antenne ?");
        String here = officer.url();

        Page reader = entered(reader());
        reader.navigate("/");
        reader.locator("main a[href^='/difficulties']").first().click();
        reader.navigate(here);
        reader.fill("#text", "Oui, chaque site.");
        reader.locator("form[action$='/answers'] button").first().click();
        officer.navigate(here);
        assertThat(officer.locator(".discussion")).containsText("Oui, chaque site.");
        officer.fill("#text", "Merci, c’est clair.");
        officer.locator("button[formaction$='/closing']").click();
        assertThat(officer.locator(".lead .tag")).hasText("close");
    }

    private void aCiteAsksForTimeAndItsReaderGivesIt() {
        clock.moveTo(day(2, 20));
        String line = address() + "/cites/" + slug(pilots.getFirst());
        Page manager = entered(pilots.getFirst().manager());
        manager.navigate(line);
        manager.fill("#ask-day", day(3, 15).toString());
        manager.fill("#ask-reason", "Le référent est absent.");
        manager.locator("form[action$='/extensions'] button").click();
        Page reader = entered(reader());
        reader.navigate(line);
        assertThat(reader.locator("#answer-day")).hasValue(day(3, 15).toString());
        reader.fill("#answer-reason", "Nous lirons après.");
        reader.locator("button[name=answer][value=grant]").click();
        manager.navigate("/sheet/check");
        assertThat(manager.locator("main")).containsText("15 mars " + year);
    }

    private void theYearIsClosed() {
        clock.moveTo(day(12, 20));
        steering.navigate(address());
        steering.locator("details:has(form[action$='/closing']) summary").click();
        steering.fill("#closing-year", String.valueOf(year));
        steering.locator("form[action$='/closing'] button").click();
        assertThat(steering.locator("main")).containsText("Close le 20 décembre " + year);
    }

    private PersonId reader() {
        return pairs.of(campaigns.open().orElseThrow().id(), pilots.getFirst().cite())
                .orElseThrow()
                .readers()
                .getFirst()
                .person();
    }

    private Page entered(PersonId person) {
        return chromium.enter(chromium.visitor(), email(person));
    }
}
