package org.ampli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.todo.Task;
import org.junit.jupiter.api.Test;

class GridTasksTests {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 22);
    private static final Instant NOW = Instant.parse("2027-02-10T09:00:00Z");

    @Test
    void aGridIsBegunThenFilledThenChecked() {
        assertThat(keys(Role.TEAM_MEMBER, state(0, 0, false, false, false))).containsExactly("home.task.begin");
        assertThat(keys(Role.TEAM_MEMBER, state(40, 6, false, false, false)))
                .containsExactly("home.task.fill", "home.task.bare", "home.task.again");
        assertThat(keys(Role.TEAM_MEMBER, state(62, 0, false, false, false)))
                .containsExactly("home.task.check", "home.task.again");
    }

    @Test
    void theVisaThatIsAskedForWaitsForTheManagerAlone() {
        assertThat(keys(Role.MANAGER, state(62, 0, false, true, false))).contains("home.task.visa");
        assertThat(keys(Role.QUALITY_OFFICER, state(62, 0, false, true, false))).doesNotContain("home.task.visa");
        assertThat(keys(Role.TEAM_MEMBER, state(62, 0, false, true, false))).isEmpty();
    }

    @Test
    void aGridHandedBackWaitsForWhoeverCoordinates() {
        assertThat(keys(Role.QUALITY_OFFICER, state(62, 0, false, false, true))).startsWith("home.task.handedBack");
        assertThat(keys(Role.TEAM_MEMBER, state(62, 0, false, false, true))).startsWith("home.task.check");
    }

    @Test
    void aSentGridWaitsForNobody() {
        assertThat(keys(Role.QUALITY_OFFICER, state(62, 3, true, true, true))).isEmpty();
    }

    @Test
    void afterADayOfWorkWithGapsLeftTheReadersArePutForward() {
        assertThat(keys(Role.QUALITY_OFFICER, afterHours(7, 40, 0))).contains("home.task.help");
        assertThat(keys(Role.TEAM_MEMBER, afterHours(7, 62, 1)))
                .as("no evidence")
                .contains("home.task.help");
        assertThat(keys(Role.TEAM_MEMBER, afterHours(6, 40, 0))).doesNotContain("home.task.help");
        assertThat(keys(Role.TEAM_MEMBER, afterHours(7, 62, 0))).doesNotContain("home.task.help");
    }

    private static GridState afterHours(int hours, int answered, int bare) {
        return new GridState(DUE, answered, 62, bare, 0, false, false, false, hours * 60, 0);
    }

    private static List<String> keys(Role role, GridState state) {
        Member member = new Member(
                new PersonId(UUID.randomUUID()),
                "Nom",
                "a@b.example",
                Locale.FRENCH,
                new CiteId(UUID.randomUUID()),
                "Cité",
                Set.of(role),
                Set.of());
        return GridTasks.of(state, member, NOW).stream().map(Task::key).toList();
    }

    private static GridState state(int answered, int bare, boolean sent, boolean visaAsked, boolean handedBack) {
        return new GridState(DUE, answered, 62, bare, answered == 0 ? 0 : 1, sent, visaAsked, handedBack, 0, 0);
    }
}
