package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ampli.improvement.ActionId;
import org.ampli.improvement.ActionPlanId;
import org.ampli.improvement.ActionState;
import org.ampli.improvement.ImprovementExample;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An action that is due within a week is told once for each of its days, to those who can do something about it. */
class DueActionsTests extends AYear {

    private static final String DUE = "Une action de votre plan arrive à échéance";
    private static final LocalDate DAY = LAUNCH.plusDays(30);

    @Autowired
    ImprovementExample example;

    private Member officer;
    private ActionPlanId plan;

    @Test
    void itIsToldOnceForEachDayAndNotOnceItIsDone() {
        int year = launch(LAUNCH).year();
        round.go();
        officer = people.member(team.officer()).orElseThrow();
        ActionId[] actions = transactions.execute(begun -> {
            plan = example.begin(officer, year, LAUNCH);
            return new ActionId[] {add("Afficher la charte"), add("Reclasser les dossiers")};
        });
        transactions.executeWithoutResult(
                begun -> example.move(officer, actions[1], LAUNCH.plusDays(2), ActionState.DONE, ""));
        morning(DAY.minusDays(8));
        assertThat(due(team.officer())).isEmpty();
        morning(DAY.minusDays(7));
        morning(DAY.minusDays(6));
        assertThat(due(team.officer())).hasSize(1);
        assertThat(due(team.manager())).hasSize(1);
        assertThat(due(team.reception())).isEmpty();
        assertThat(texts(team.officer()))
                .anyMatch(text -> text.contains("Afficher la charte"))
                .noneMatch(text -> text.contains("Reclasser les dossiers"));

        transactions.executeWithoutResult(
                begun -> example.postpone(officer, actions[0], DAY.minusDays(6), DAY.plusDays(20), "Congés"));
        morning(DAY.plusDays(14));
        assertThat(due(team.officer())).as("the other day").hasSize(2);
    }

    private ActionId add(String what) {
        return example.add(officer, plan, LAUNCH, new ImprovementExample.Wanted(what, "L’accueil", "", DAY, List.of()));
    }

    private List<String> due(PersonId person) {
        return told(person).stream().filter(line -> line.endsWith(DUE)).toList();
    }
}
