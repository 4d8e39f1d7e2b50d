package org.ampli.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.todo.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The seats of the technical group, in years in which nobody else sits. */
class TechnicalGroupTests extends OverTime {

    private static int year = 1951;

    @Autowired
    Appointing appointing;

    @Autowired
    TechnicalGroup group;

    @Autowired
    GovernanceTasks tasks;

    private LocalDate day;
    private PersonId steerer;

    /** Each test has six years of its own, so that every term of the one before is over. */
    @BeforeEach
    void yearsOfItsOwn() {
        day = LocalDate.of(year, 3, 25);
        year += 6;
        clock.moveTo(day);
        team = world.team();
        steerer = world.steerer();
    }

    private Visitor.Answer appoint(Visitor visitor, PersonId person, Role as, LocalDate from) {
        return visitor.post(
                "/technical-group/seats", "person", person.value().toString(), "as", as.name(), "day", from.toString());
    }

    private void fill(int managers, int officers) {
        IntStream.range(0, managers).forEach(i -> appointing.seat(world.team().manager(), Role.MANAGER, day, steerer));
        IntStream.range(0, officers)
                .forEach(i -> appointing.seat(world.team().officer(), Role.QUALITY_OFFICER, day, steerer));
    }

    private List<String> tasks(PersonId person) {
        return tasks.of(people.member(person).orElseThrow(), clock.instant()).stream()
                .map(Task::key)
                .toList();
    }

    @Test
    void theSteeringGroupAppointsForTwoYearsAndTheEleventhIsRefused() {
        fill(4, 5);
        Visitor steering = signedIn(steerer);
        assertThat(steering.page("/technical-group")).contains("Un siège est vacant.", "Siège vacant", "4 / 5");

        assertThat(appoint(steering, team.manager(), Role.MANAGER, day).status())
                .isEqualTo(302);
        assertThat(people.member(team.manager()).orElseThrow().reads()).isTrue();
        assertThat(group.seats(day.plusMonths(24).minusDays(1))).hasSize(10);
        assertThat(group.seats(day.plusMonths(24))).isEmpty();
        assertThat(steering.page("/technical-group")).doesNotContain("vacant");

        Visitor.Answer eleventh = appoint(steering, team.officer(), Role.QUALITY_OFFICER, day);
        assertThat(eleventh.status()).isEqualTo(409);
        assertThat(eleventh.page()).contains("Le groupe compte dix sièges", "value=\"" + day + "\"");
        assertThat(appoint(signedIn(team.manager()), team.officer(), Role.QUALITY_OFFICER, day)
                        .status())
                .as("a member of the technical group")
                .isEqualTo(403);
    }

    @Test
    void twoAppointmentsAtOnceDoNotMakeEleven() throws Exception {
        fill(4, 5);
        List<PersonId> managers =
                IntStream.range(0, 4).mapToObj(i -> world.team().manager()).toList();
        int seated = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Object> one : threads.invokeAll(managers.stream()
                    .map(manager -> (Callable<Object>) () -> appointing.seat(manager, Role.MANAGER, day, steerer))
                    .toList())) {
                seated += one.state() == Future.State.SUCCESS ? 1 : 0;
            }
        }
        assertThat(seated).isEqualTo(1);
        assertThat(group.seats(day)).hasSize(10);
    }

    @Test
    void onlyWhoIsWhatTheySitAsIsAppointed() {
        Visitor steering = signedIn(steerer);
        assertThat(appoint(steering, team.reception(), Role.QUALITY_OFFICER, day)
                        .page())
                .contains("n’est référent qualité d’aucune Cité");
        assertThat(appoint(steering, team.officer(), Role.MANAGER, day).status())
                .isEqualTo(409);
        assertThat(steering.post("/technical-group/seats", "person", "nobody", "day", "")
                        .status())
                .isEqualTo(422);
        assertThat(group.seats(day)).isEmpty();
    }

    @Test
    void sixManagersAndFourOfficersAreSaidToBeUneven() {
        fill(6, 4);
        assertThat(signedIn(team.reception()).page("/technical-group"))
                .contains("6 managers et 4 référents qualité siègent")
                .doesNotContain("Nommer un manager", "Mettre fin");
    }

    @Test
    void theEndOfATermIsAnnouncedSixtyDaysAheadToWhomItConcerns() {
        fill(5, 4);
        appointing.seat(team.officer(), Role.QUALITY_OFFICER, day.plusDays(7), steerer);
        LocalDate end = day.plusDays(7).plusMonths(24);

        clock.moveTo(end.minusDays(61));
        assertThat(tasks(team.officer())).isEmpty();
        clock.moveTo(end.minusDays(60));
        assertThat(tasks(team.officer())).contains("governance.task.ownEnd");
        assertThat(tasks(steerer)).contains("governance.task.ending");
        assertThat(group.ending(end.minusDays(60))).hasSize(10);
        assertThat(signedIn(team.reception()).page("/technical-group")).contains("prend fin le");

        appointing.seat(team.officer(), Role.QUALITY_OFFICER, end, steerer);
        assertThat(tasks(team.officer())).as("renewed").isEmpty();
    }

    @Test
    void aTermEndsEarlyWithAReasonThatIsKept() {
        appointing.seat(team.officer(), Role.QUALITY_OFFICER, day, steerer);
        clock.moveTo(day.plusMonths(2));
        String seat = group.seats(day).getFirst().mandate().value().toString();
        String ending = "/technical-group/seats/" + seat + "/ending";
        Visitor steering = signedIn(steerer);
        String today = day.plusMonths(2).toString();

        assertThat(steering.post(ending, "day", today, "reason", "").status()).isEqualTo(422);
        assertThat(signedIn(team.officer())
                        .post(ending, "day", today, "reason", "x")
                        .status())
                .isEqualTo(403);
        assertThat(steering.post(ending, "day", today, "reason", "Changement de métier")
                        .status())
                .isEqualTo(302);

        assertThat(people.member(team.officer()).orElseThrow().reads()).isFalse();
        assertThat(steering.page("/technical-group")).contains("Changement de métier", "fin décidée par");
        assertThat(steering.post(ending, "day", today, "reason", "encore").status())
                .isEqualTo(409);
        assertThat(steering.post(ending.replace(seat, UUID.randomUUID().toString()), "day", today, "reason", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsNoLongerOfficerIsPointedOut() {
        appointing.seat(team.officer(), Role.QUALITY_OFFICER, day, steerer);
        database.sql("update mandate set ends_on = :day where person_id = :person and role = 'QUALITY_OFFICER'")
                .param("day", day)
                .param("person", team.officer().value())
                .update();
        assertThat(signedIn(steerer).page("/technical-group"))
                .contains("N’est plus référent qualité ni manager d’une Cité");
    }

    @Test
    void theOfficeNamesManagersAndOnlyThemToTheSteeringGroup() {
        Visitor office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
        String members = "/steering-group/members";
        assertThat(office.post(members, "person", team.officer().value().toString(), "day", day.toString())
                        .page())
                .contains("n’est manager d’aucune Cité");
        assertThat(office.post(members, "person", team.manager().value().toString(), "day", day.toString())
                        .status())
                .isEqualTo(302);
        assertThat(people.member(team.manager()).orElseThrow().steers()).isTrue();
        assertThat(signedIn(steerer)
                        .post(members, "person", team.manager().value().toString(), "day", day.toString())
                        .status())
                .isEqualTo(403);
    }
}
