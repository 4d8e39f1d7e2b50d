package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import org.ampli.Visitor;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;

/**
 * The same dates before the launch and after it, on the days on which counting goes wrong, from midnight to midnight.
 */
class LaunchDaysTests extends AYear {

    @Test
    void launchedOn31August() {
        // there is no 31 November
        launched(day(8, 31), day(10, 12), day(11, 30));
    }

    @Test
    void launchedOn29February() {
        int leap = year;
        while (!Year.isLeap(leap)) {
            leap++;
        }
        launched(LocalDate.of(leap, 2, 29), LocalDate.of(leap, 4, 11), LocalDate.of(leap, 5, 29));
    }

    @Test
    void launchedBeforeTheClocksOfMarch() {
        launched(day(3, 1), day(4, 12), day(6, 1));
    }

    @Test
    void launchedBeforeTheClocksOfOctober() {
        launched(day(10, 1), day(11, 12), day(1, 1).plusYears(1));
    }

    /** Half an hour into the day, when it is still the day before in UTC. */
    private void launched(LocalDate launch, LocalDate fill, LocalDate syntheses) {
        write();
        one.post(address() + "/launch-day", "day", launch.toString());
        assertThat(one.page(address() + "/dates")).contains(said(fill), said(syntheses));
        validate(one);
        validate(other);
        moveTo(launch, LocalTime.of(0, 30));
        assertThat(launch(one).location()).isEqualTo(address());
        assertThat(one.page(address()))
                .contains("Lancée le " + said(launch), said(fill), said(syntheses))
                .doesNotContain("annoncée au lancement pour");
        Visitor officer = signedIn(team.officer());
        moveTo(fill, LocalTime.of(23, 59, 30));
        assertThat(officer.page("/sheet/1.1.1")).doesNotContain("Cette grille était attendue");
        moveTo(fill.plusDays(1), LocalTime.of(0, 0, 1));
        assertThat(officer.page("/sheet/1.1.1")).contains("Cette grille était attendue le " + said(fill));
    }

    private void moveTo(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(Page.ZONE).toInstant());
    }
}
