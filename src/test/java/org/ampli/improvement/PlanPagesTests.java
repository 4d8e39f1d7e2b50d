package org.ampli.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;

/** The plan of a Cité through its pages: who writes, who reads, and that nothing is lost of what was decided. */
class PlanPagesTests extends WithAPlan {

    @Test
    void anybodyOfTheTeamAddsAnActionOnceAndCoordinatorsDecideOfIt() {
        String once = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(colleague
                            .post("/improvement/plans/" + plan + "/actions", typed(once, TODAY.plusDays(20)))
                            .status())
                    .isEqualTo(302);
        }
        assertThat(count("plan_action where id = '" + once + "'")).isEqualTo(1);
        assertThat(count("action_due where action_id = '" + once + "'")).isEqualTo(1);
        String action = "/improvement/actions/" + once;
        assertThat(colleague.page("/improvement"))
                .contains("Refaire la signalétique", "1.4.3", "L’accueil et le manager");
        assertThat(colleague.post(action + "/state", "to", "DONE").status()).isEqualTo(403);
        assertThat(colleague.get(action + "/details").status()).isEqualTo(403);

        String press = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(officer.post(action + "/state", "to", "UNDER_WAY", "once", press)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(officer.post(action + "/state", "to", "UNDER_WAY").status()).isEqualTo(409);
        assertThat(officer.post(action + "/state", "to", "GIVEN_UP", "reason", " "))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.page()).contains("Dites pourquoi");
                });
        officer.post(action + "/state", "to", "GIVEN_UP", "reason", "Le bailleur refuse les travaux.");
        assertThat(officer.page(action)).contains("abandonnée", "Le bailleur refuse les travaux.");
        officer.post(action + "/state", "to", "UNDER_WAY");
        assertThat(officer.page(action)).contains("en cours", "Le bailleur refuse les travaux.");
        assertThat(count("action_step where action_id = '" + once + "'")).isEqualTo(4);
    }

    @Test
    void oneDayAfterSixMonthsIsRefusedBesideItsFieldWithTheLastDayAndWhatWasTypedKept() {
        LocalDate last = TODAY.plusMonths(6);
        Visitor.Answer refused = officer.post(
                "/improvement/plans/" + plan + "/actions",
                typed(UUID.randomUUID().toString(), last.plusDays(1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page())
                .contains(
                        "id=\"due-error\"",
                        "le dernier jour possible est le " + Page.day(last, java.util.Locale.FRENCH))
                .contains("Refaire la signalétique de l’accueil", "value=\"" + last.plusDays(1) + "\"");
        assertThat(count("plan_action where plan_id = '" + plan + "'")).isZero();
        add(officer, last);
    }

    @Test
    void aPlanWhoseSixMonthsAreOverSaysSoAndTakesNoMore() {
        LocalDate begun = TODAY.minusMonths(6).minusDays(40);
        assertThat(officer.page("/improvement"))
                .contains("Ajouter une action")
                .doesNotContain("/improvement/network")
                .doesNotContain("Les six mois de ce plan");
        database.sql("update action_plan set starts_on = :day where id = cast(:id as uuid)")
                .param("day", begun)
                .param("id", plan)
                .update();
        assertThat(officer.page("/improvement"))
                .contains("Les six mois de ce plan sont passés")
                .doesNotContain("Ajouter une action");
    }

    @Test
    void whoSitsInTheTechnicalGroupComesFromTheirPlanToWhatTheNetworkTakesUp() {
        assertThat(signedIn(world.reader()).page("/improvement")).contains("href=\"/improvement/network\"");
    }

    @Test
    void theDatabaseToo() {
        String id = add(officer, TODAY.plusMonths(6)).replaceAll(".*/", "");
        assertThatThrownBy(() -> database.sql("""
                        insert into action_due (action_id, due_on, reason, set_at, set_by)
                        select id, p.last_day + 1, 'x', now(), added_by from plan_action a
                          join lateral (select last_day from action_plan where id = a.plan_id) p on true
                         where a.id = cast(:id as uuid)
                        """).param("id", id).update()).hasMessageContaining("six months");
        assertThat(database.sql("select last_day from action_plan where id = cast(:id as uuid)")
                        .param("id", plan)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY.plusMonths(6));
    }

    @Test
    void postponingKeepsTheFirstDayAndTheReason() {
        String action = add(officer, TODAY.plusDays(20));
        LocalDate late = TODAY.plusMonths(6).plusDays(1);
        assertThat(officer.post(action + "/postponement", "due", late.toString(), "reason", "Travaux"))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.page()).contains("le dernier jour possible", "Travaux");
                });
        LocalDate to = TODAY.plusDays(50);
        assertThat(officer.post(action + "/postponement", "due", to.toString(), "reason", "Le fournisseur a du retard.")
                        .status())
                .isEqualTo(302);
        assertThat(officer.page(action))
                .contains("d’abord prévue le " + Page.day(TODAY.plusDays(20), java.util.Locale.FRENCH))
                .contains(Page.day(to, java.util.Locale.FRENCH), "Le fournisseur a du retard.");
        assertThat(officer.page("/improvement")).contains("d’abord prévue le");
    }

    @Test
    void whoeverSavesAnOldWordingSeesBothAndLosesNothing() {
        String action = add(officer, TODAY.plusDays(20));
        Visitor manager = signedIn(team.manager());
        Map<String, String> first = Map.of(
                "seen", "1", "what", "Refaire toute la signalétique", "who", "Manager", "starts", TODAY.toString());
        Map<String, String> second =
                Map.of("seen", "1", "what", "Refaire le fléchage", "who", "Accueil", "starts", TODAY.toString());
        assertThat(manager.post(action + "/details", first).status()).isEqualTo(302);
        Visitor.Answer clash = officer.post(action + "/details", second);
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page())
                .contains("Refaire toute la signalétique", "Refaire le fléchage", "name=\"seen\" value=\"2\"");
        assertThat(manager.page(action)).doesNotContain("Refaire le fléchage").contains("Rédactions successives");
    }
}
