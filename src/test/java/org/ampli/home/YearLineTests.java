package org.ampli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Milestone;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.todo.Task;
import org.junit.jupiter.api.Test;

class YearLineTests {

    private static final LocalDate LAUNCH = LocalDate.of(2027, 1, 11);
    private static final Campaign YEAR =
            new Campaign(CampaignId.next(), 2027, null, null, null, LAUNCH, null, Milestone.allAfter(LAUNCH));

    @Test
    void eachReaderSeesTheDatesThatConcernThem() {
        assertThat(names(member(Role.TEAM_MEMBER)))
                .containsExactly("LAUNCH", "TODAY", "OWN", "SYNTHESES", "WINTER_SCHOOL");
        assertThat(names(member(Role.MANAGER)))
                .containsExactly("LAUNCH", "TODAY", "OWN", "REPLY", "SYNTHESES", "WINTER_SCHOOL");
        assertThat(names(member(Role.QUALITY_OFFICER, Role.TECHNICAL_GROUP)))
                .containsExactly("LAUNCH", "TODAY", "OWN", "READING", "REPLY", "SYNTHESES", "WINTER_SCHOOL");
        assertThat(names(member(Role.NETWORK_OFFICE)))
                .containsExactly("LAUNCH", "TODAY", "FILL", "SYNTHESES", "WINTER_SCHOOL");
    }

    @Test
    void theNextDateOnWhichTheReaderActsIsTheirs() {
        LocalDate today = LAUNCH.plusDays(10);
        assertThat(mine(YearLine.of(YEAR, member(Role.MANAGER), false, today))).containsExactly("OWN");
        assertThat(mine(YearLine.of(YEAR, member(Role.MANAGER), true, today))).containsExactly("REPLY");
        YearLine sent = YearLine.of(YEAR, member(Role.TEAM_MEMBER), true, today);
        assertThat(mine(sent)).isEmpty();
        assertThat(sent.next().orElseThrow().name()).isEqualTo("FILL");
        assertThat(mine(YearLine.of(YEAR, member(Role.QUALITY_OFFICER, Role.TECHNICAL_GROUP), true, today)))
                .containsExactly("READING");
        assertThat(mine(YearLine.of(YEAR, member(Role.NETWORK_OFFICE), false, today)))
                .isEmpty();
    }

    @Test
    void whatIsDueWithinAWeekOrLateStandsApartFromWhatCanWait() {
        LocalDate today = LocalDate.of(2027, 2, 15);
        Task late = task(today.minusDays(1));
        Task soon = task(today.plusDays(7));
        Task later = task(today.plusDays(8));
        Task free = Task.of("a.b", "/", null);

        assertThat(Agenda.of(List.of(late, soon, later, free), today).groups())
                .containsExactly(
                        new Agenda.Group("soon", List.of(late, soon)),
                        new Agenda.Group("later", List.of(later)),
                        new Agenda.Group("free", List.of(free)));
        assertThat(Agenda.of(List.of(), today).isEmpty()).isTrue();
    }

    private static Task task(LocalDate due) {
        return Task.of("a.b", "/", due);
    }

    private static List<String> names(Member member) {
        return YearLine.of(YEAR, member, false, LAUNCH.plusDays(10)).steps().stream()
                .map(YearLine.Step::name)
                .toList();
    }

    private static List<String> mine(YearLine line) {
        return line.steps().stream()
                .filter(YearLine.Step::mine)
                .map(YearLine.Step::name)
                .toList();
    }

    private static Member member(Role... roles) {
        boolean local = List.of(roles).stream().anyMatch(Role::local);
        CiteId cite = local ? new CiteId(UUID.randomUUID()) : null;
        return new Member(
                new PersonId(UUID.randomUUID()),
                "Nom",
                "a@b.example",
                Locale.FRENCH,
                cite,
                local ? "Cité" : null,
                Set.of(roles),
                Set.of());
    }
}
