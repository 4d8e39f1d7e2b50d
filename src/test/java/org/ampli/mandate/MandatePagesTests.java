package org.ampli.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MandatePagesTests extends MandatePages {

    @Autowired
    Naming naming;

    @Test
    void aSuccessorTakesOverOnTheSameDayAndThePastIsKept() {
        Visitor manager = signedIn(team.manager());

        assertThat(name(manager, Role.QUALITY_OFFICER, team.counselling(), today)
                        .status())
                .isEqualTo(302);

        assertThat(holding(Role.QUALITY_OFFICER)).containsExactly(team.counselling());
        assertThat(people.member(team.officer()).orElseThrow().cite())
                .as("who hands over leaves, unless it is said otherwise")
                .isNull();
        assertThat(database.sql("""
                        select ends_on = :today and ended_by = :manager from mandate
                         where person_id = :person and role = 'QUALITY_OFFICER'
                        """)
                        .param("today", today)
                        .param("manager", team.manager().value())
                        .param("person", team.officer().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoHandsOverMayStayInTheTeam() {
        name(signedIn(team.manager()), Role.QUALITY_OFFICER, team.counselling(), today, "stays", "yes");

        assertThat(people.member(team.officer()).orElseThrow().roles()).containsExactly(Role.TEAM_MEMBER);
        assertThat(signedIn(team.officer()).get("/sheet/1.4.3").status()).isEqualTo(200);
    }

    @Test
    void aDeputyWhoIsNamedIsNoDeputyAnyMore() {
        Visitor manager = signedIn(team.manager());
        name(manager, Role.DEPUTY_OFFICER, team.counselling(), today);
        assertThat(holding(Role.DEPUTY_OFFICER)).containsExactly(team.counselling());

        name(manager, Role.QUALITY_OFFICER, team.counselling(), today);

        assertThat(holding(Role.DEPUTY_OFFICER)).isEmpty();
    }

    @Test
    void twoNamingsAtOnceLeaveOneOfficer() throws Exception {
        List<PersonId> named = List.of(team.reception(), team.documentation(), team.counselling());
        try (var threads = Executors.newFixedThreadPool(3)) {
            threads.invokeAll(named.stream()
                    .map(person -> (Callable<Object>) () -> naming.name(
                            new Appointment(person, Role.QUALITY_OFFICER, team.cite(), today, true), team.manager()))
                    .toList());
        }
        assertThat(holding(Role.QUALITY_OFFICER)).hasSize(1);
        assertThat(people.team(team.cite())).hasSize(5);
    }

    @Test
    void aMandateThatIsEndedLeavesTheRoleToNobodyAndThePageSaysWhoCanName() {
        Visitor manager = signedIn(team.manager());
        String ending = address + "/" + mandateOf(team.officer()) + "/ending";

        Visitor.Answer blank = manager.post(ending, "day", today.toString(), "reason", " ");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.page()).contains("Dites pourquoi", "open>").contains("value=\"" + today + "\"");
        assertThat(manager.post(ending, "day", today.minusDays(1).toString(), "reason", "x")
                        .status())
                .isEqualTo(422);
        assertThat(manager.post(ending, "day", today.toString(), "reason", "Départ à la retraite")
                        .status())
                .isEqualTo(302);

        assertThat(signedIn(team.reception()).page(address))
                .contains("Référent qualité\u202f: personne", "Le manager de la Cité ou le bureau du réseau le nomme")
                .contains("Départ à la retraite", "fin décidée par\u202f: Manager de");
        assertThat(signedIn(team.reception()).page(address.replace("/mandates", "")))
                .contains("Aucun référent qualité.");
        assertThat(manager.post(ending, "day", today.toString(), "reason", "encore")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsWrongStandsNextToItsFieldAndWhatWasTypedIsKept() {
        Visitor.Answer answer =
                name(signedIn(team.manager()), Role.DEPUTY_OFFICER, world.team().officer(), today.plusYears(2));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page())
                .contains("id=\"person-error\">Choisissez une personne de l’équipe.")
                .contains("id=\"day-error\">Choisissez un jour")
                .contains("value=\"DEPUTY_OFFICER\" checked")
                .contains("value=\"" + today.plusYears(2) + "\"");
        assertThat(name(signedIn(team.manager()), Role.QUALITY_OFFICER, team.officer(), today)
                        .page())
                .contains("Cette personne tient déjà ce rôle");
    }
}
