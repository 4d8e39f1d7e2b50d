package org.ampli.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.todo.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quality officer applies, in years in which nobody else sits. */
class CandidacyPagesTests extends OverTime {

    private static int year = 1911;

    @Autowired
    GovernanceTasks tasks;

    private LocalDate day;
    private PersonId steerer;

    @BeforeEach
    void yearsOfItsOwn() {
        day = LocalDate.of(year, 9, 1);
        year += 3;
        clock.moveTo(day);
        team = world.team();
        steerer = world.steerer();
    }

    private Visitor.Answer apply(Visitor visitor, String... more) {
        String[] fields = {"days", "12", "twoYears", "yes", "mobile", "yes", "words", "J’aime lire les autres"};
        return visitor.post("/candidacies", more.length > 0 ? more : fields);
    }

    private List<String> tasks(PersonId person) {
        return tasks.of(people.member(person).orElseThrow(), clock.instant()).stream()
                .map(Task::key)
                .toList();
    }

    @Test
    void fromAWishToASeat() {
        Visitor officer = signedIn(team.officer());
        assertThat(officer.page("/candidacies"))
                .contains("Le profil, selon le guide", "des capacités de rédaction et un esprit de synthèse");
        String page = apply(officer).location();
        assertThat(officer.page(page)).contains("Attend l’accord du manager", "12 jours par an");
        assertThat(tasks(team.manager())).contains("governance.task.agreement");
        assertThat(signedIn(steerer).get(page).status())
                .as("before the manager")
                .isEqualTo(404);

        signedIn(team.manager()).post(page + "/agreement", "answer", "yes", "reason", "");
        assertThat(tasks(steerer)).contains("governance.task.answer");
        Visitor steering = signedIn(steerer);
        assertThat(steering.page("/candidacies")).contains("href=\"" + page + "\"");
        Visitor.Answer bare = steering.post(page + "/answer", "answer", "yes", "reason", " ");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page()).contains("value=\"yes\" checked", "la personne lira cette raison");
        steering.post(page + "/answer", "answer", "yes", "reason", "Le groupe a besoin de vous");
        assertThat(officer.page(page)).contains("Acceptée, un siège est à donner", "Le groupe a besoin de vous");
        assertThat(tasks(steerer)).contains("governance.task.seat");

        assertThat(officer.post(page + "/seat", "day", day.toString()).status()).isEqualTo(403);
        assertThat(steering.post(page + "/seat", "day", day.toString()).status())
                .isEqualTo(302);

        assertThat(people.member(team.officer()).orElseThrow().reads()).isTrue();
        assertThat(officer.page(page)).contains("Acceptée, un siège est donné");
        assertThat(steering.post(page + "/seat", "day", day.toString()).status())
                .as("once")
                .isEqualTo(409);
        assertThat(officer.page("/candidacies")).doesNotContain("Se porter candidat");
    }

    @Test
    void aManagerProposesAndTheOfficerSaysYes() {
        Visitor manager = signedIn(team.manager());
        assertThat(manager.post("/candidacies/proposals", "words", " ").status())
                .isEqualTo(422);
        String page = manager.post("/candidacies/proposals", "words", "Elle sait écouter")
                .location();
        assertThat(tasks(team.officer())).contains("governance.task.proposal");
        Visitor officer = signedIn(team.officer());
        assertThat(officer.page(page)).contains("Elle sait écouter", "Êtes-vous volontaire");

        Visitor.Answer short9 = officer.post(page + "/volunteering", "days", "9", "words", "Oui");
        assertThat(short9.status()).isEqualTo(422);
        assertThat(short9.page()).contains("id=\"days-error\"", "id=\"mobile-error\"", "value=\"9\"");
        officer.post(page + "/volunteering", "days", "10", "mobile", "yes", "words", "Oui");
        assertThat(signedIn(steerer).page(page)).contains("Attend la réponse du groupe historique");
        assertThat(manager.post("/candidacies/proposals", "words", "Encore").status())
                .as("one at a time")
                .isEqualTo(409);
    }

    @Test
    void aManagerWhoDoesNotAgreeSaysWhy() {
        Visitor officer = signedIn(team.officer());
        String page = apply(officer).location();
        Visitor manager = signedIn(team.manager());
        assertThat(manager.post(page + "/agreement", "answer", "no", "reason", "")
                        .status())
                .isEqualTo(422);
        manager.post(page + "/agreement", "answer", "no", "reason", "L’équipe est trop petite");
        assertThat(officer.page(page)).contains("n’a pas donné son accord", "L’équipe est trop petite");
        assertThat(signedIn(steerer).get(page).status()).isEqualTo(404);
        assertThat(apply(officer).status()).as("a new one may be opened").isEqualTo(302);
    }

    @Test
    void aCandidacyIsForWhomItConcerns() {
        String page = apply(signedIn(team.officer())).location();
        for (PersonId other :
                List.of(team.reception(), world.team().manager(), world.team().officer())) {
            assertThat(signedIn(other).get(page).status()).isEqualTo(404);
            assertThat(signedIn(other)
                            .post(page + "/agreement", "answer", "yes")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(signedIn(team.manager()).post(page + "/withdrawal").status()).isEqualTo(403);
        assertThat(signedIn(team.officer()).post(page + "/withdrawal").status()).isEqualTo(302);
        assertThat(tasks(team.manager())).doesNotContain("governance.task.agreement");
        assertThat(apply(signedIn(team.reception())).status()).isEqualTo(404);
        assertThat(people.member(team.officer()).orElseThrow().is(Role.QUALITY_OFFICER))
                .isTrue();
    }
}
