package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ampli.AnotherAmpli;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;

/** A year is launched once, with nothing missing, and announced for ever. */
class LaunchTests extends AYear {

    @Autowired
    Environment environment;

    @Test
    void aLaunchIsRefusedWithEverythingThatIsMissingAndWhereToMendIt() {
        Visitor.Answer refused = launch(one);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page())
                .contains("La campagne n’est pas lancée")
                .contains("href=\"" + address() + "/preparation/priorities\">Écrire les priorités de l’année")
                .contains("href=\"" + address() + "/preparation/goals\">Écrire les objectifs")
                .contains("href=\"" + address() + "/preparation/terms-of-reference\">Écrire le cahier des charges")
                .contains("href=\"" + address() + "/dates\">Dire quel jour la campagne sera lancée")
                .contains("Deux validations du programme sont encore à donner");
        write();
        validate(one);
        assertThat(launch(one).page())
                .contains("il manque une chose")
                .contains("Une validation du programme est encore à donner");
        assertThat(launches()).isZero();
    }

    @Test
    void aLaunchWaitsForTheYearThatRunsToBeClosed() {
        ready();
        launch(one);
        int running = year++;
        one.post("/campaigns", "year", String.valueOf(year));
        ready();
        assertThat(launch(one).page())
                .contains("il manque une chose")
                .contains("href=\"/campaigns/" + running + "\">Clore la campagne " + running + ", encore en cours");
        one.post("/campaigns/" + running + "/closing", "typed", String.valueOf(running));
        assertThat(launch(one).location()).isEqualTo(address());
    }

    @Test
    void whatIsLaunchedCountsItsDatesFromTheDayOfTheLaunchAndKeepsThoseThatWereMoved() {
        ready();
        one.post(
                address() + "/dates",
                "milestone",
                "SYNTHESES",
                "day",
                day(5, 3).toString(),
                "reason",
                "Les ponts d’avril.");
        validate(one);
        validate(other);
        clock.moveTo(day(1, 12));
        assertThat(launch(one).location()).isEqualTo(address());
        assertThat(days("FILL")).isEqualTo(day(2, 23).toString());
        assertThat(days("SYNTHESES")).isEqualTo(day(5, 3).toString());
    }

    @Test
    void anAnnouncementIsReadByEveryoneForEverAsItWasLaunched() {
        aYearBefore();
        ready();
        assertThat(launch(one).location()).isEqualTo(address());
        Visitor anyone = signedIn(team.reception());
        String page = anyone.page(address());
        assertThat(page).contains(TEXT + " PRIORITIES", TEXT + " GOALS", TEXT + " TERMS_OF_REFERENCE");
        assertThat(page).contains("Édition 2010", "La même que pour la campagne");

        Visitor.Answer late = one.post(address() + "/preparation/goals", "seen", "1", "body", "Autre chose.");
        assertThat(late.status()).isEqualTo(409);
        one.post(address() + "/dates", "milestone", "FILL", "day", day(3, 1).toString(), "reason", "La neige.");
        assertThat(anyone.page(address()))
                .contains(TEXT + " GOALS")
                .contains("1er mars " + year)
                .contains("annoncée au lancement pour le 15 février " + year);
        for (String change : List.of(
                "update announcement set content = '\\x00'", "delete from announcement", "truncate announcement")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void twoWhoLaunchAtOnceOnTwoNodesLaunchOneCampaign() throws Exception {
        ready();
        // the second node has the time of everyone: for it too they steer and read already
        database.sql("""
                        update mandate set starts_on = '2026-01-01'
                         where role in ('STEERING_GROUP', 'TECHNICAL_GROUP') and starts_on > '2026-01-01'
                        """).update();
        try (AnotherAmpli second = AnotherAmpli.beside(environment, "nothing");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Visitor there = other.at(second.address());
            there.token();
            List<Callable<Visitor.Answer>> presses = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                presses.add(() -> one.copy().post(address() + "/launch"));
                presses.add(() -> there.copy().post(address() + "/launch"));
            }
            for (Future<Visitor.Answer> answer : threads.invokeAll(presses)) {
                assertThat(answer.get().location()).as("%s", answer.get()).isEqualTo(address());
            }
        }
        assertThat(launches()).isEqualTo(1);
        assertThat(count("campaign_date")).isEqualTo(9);
        assertThat(count("announcement")).isEqualTo(1);
    }

    /** One on the same grid, announced and closed, whatever years other tests have announced. */
    private void aYearBefore() {
        ready();
        launch(one);
        one.post(address() + "/closing", "typed", String.valueOf(year));
        year++;
        clock.moveTo(day(1, 4));
        one.post("/campaigns", "year", String.valueOf(year));
    }

    private void ready() {
        write();
        validate(one);
        validate(other);
    }

    private int launches() {
        return database.sql("select count(*) from campaign where year = :year and launched_on is not null")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table
                        + " t join campaign c on c.id = t.campaign_id where c.year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private String days(String milestone) {
        return database.sql("""
                        select d.day from campaign_day d join campaign c on c.id = d.campaign_id
                         where c.year = :year and d.milestone = :milestone
                        """)
                .param("year", year)
                .param("milestone", milestone)
                .query(String.class)
                .single();
    }
}
