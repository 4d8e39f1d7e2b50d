package org.ampli.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.network.Cites;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mandate begins and ends with its day in Europe/Paris, also on the days that have 23 or 25 hours. */
class MandatesOverTimeTests extends OverTime {

    @Autowired
    Cites cites;

    @Test
    void anEndAndASuccessorAreFeltOnTheirDay() {
        LocalDate day = LocalDate.of(2031, 3, 30);
        clock.moveTo(day.minusDays(40));
        team = world.team();
        String address = "/cites/" + cites.find(team.cite()).orElseThrow().slug() + "/mandates";
        Visitor manager = signedIn(team.manager());
        manager.post(
                address,
                "role",
                Role.QUALITY_OFFICER.name(),
                "person",
                team.reception().value().toString(),
                "day",
                day.toString());

        assertThat(manager.page(address)).contains("prend fin le 30 mars 2031", "à partir du 30 mars 2031");
        clock.moveTo(
                day.minusDays(1).atTime(LocalTime.of(23, 59)).atZone(Page.ZONE).toInstant());
        assertThat(people.member(team.officer()).orElseThrow().roles()).containsExactly(Role.QUALITY_OFFICER);
        assertThat(people.member(team.reception()).orElseThrow().roles()).containsExactly(Role.TEAM_MEMBER);

        clock.moveTo(day.atStartOfDay(Page.ZONE).toInstant());
        assertThat(people.member(team.officer()).orElseThrow().roles()).isEmpty();
        assertThat(people.member(team.reception()).orElseThrow().roles()).contains(Role.QUALITY_OFFICER);
        assertThat(manager.page(address))
                .contains("du 18 février 2031 au 30 mars 2031", "Passation à Chargé d’accueil");
    }

    @Test
    void whoCanNameHearsOfAnEndSixtyDaysAhead() {
        LocalDate day = LocalDate.of(2031, 10, 26);
        clock.moveTo(day.minusDays(100));
        team = world.team();
        String slug = cites.find(team.cite()).orElseThrow().slug();
        String mandate = database.sql("select id::text from mandate where person_id = :person")
                .param("person", team.officer().value())
                .query(String.class)
                .single();
        Visitor manager = signedIn(team.manager());
        manager.post("/cites/" + slug + "/mandates/" + mandate + "/ending", "day", day.toString(), "reason", "Départ");

        clock.moveTo(day.minusDays(61));
        assertThat(tasks()).isEmpty();
        clock.moveTo(day.minusDays(60));
        assertThat(tasks()).containsExactly("mandate.task.officer /cites/" + slug + "/mandates");
    }

    @Autowired
    MandateTasks tasks;

    private java.util.List<String> tasks() {
        return tasks.of(people.member(team.manager()).orElseThrow(), clock.instant()).stream()
                .map(task -> task.key() + " " + task.address())
                .toList();
    }
}
