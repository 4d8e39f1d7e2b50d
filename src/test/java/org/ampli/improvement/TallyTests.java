package org.ampli.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ampli.improvement.Tally.Taken;
import org.junit.jupiter.api.Test;

/** What the network is told of the actions lets nobody find out what fewer than five Cités did. */
class TallyTests {

    private static Taken taken(int toDo, int underWay, int done, int givenUp, int postponed) {
        Map<ActionState, Integer> states = new EnumMap<>(ActionState.class);
        states.put(ActionState.TO_DO, toDo);
        states.put(ActionState.UNDER_WAY, underWay);
        states.put(ActionState.DONE, done);
        states.put(ActionState.GIVEN_UP, givenUp);
        return new Taken(states, postponed);
    }

    @Test
    void ofFourCitesNothingIsSaid() {
        Tally tally = Tally.of(List.of(
                taken(1, 1, 1, 0, 0),
                taken(1, 1, 1, 0, 0),
                taken(1, 1, 1, 0, 0),
                taken(2, 0, 0, 0, 0),
                taken(0, 0, 0, 0, 0)));
        assertThat(tally.shown()).isFalse();
        assertThat(tally.in(ActionState.TO_DO)).isEmpty();
        assertThat(tally.postponed()).isEmpty();
    }

    @Test
    void onePartOfTooFewTakesAnotherWithItSoThatTheTotalDoesNotTell() {
        Tally tally = Tally.of(List.of(
                taken(1, 1, 1, 1, 0),
                taken(1, 1, 1, 0, 0),
                taken(1, 1, 1, 0, 0),
                taken(1, 1, 1, 0, 0),
                taken(1, 1, 1, 0, 0),
                taken(1, 1, 0, 0, 0)));
        assertThat(tally.all()).isEqualTo(18);
        assertThat(tally.in(ActionState.GIVEN_UP)).isEmpty();
        assertThat(tally.in(ActionState.DONE)).isEmpty();
        assertThat(tally.in(ActionState.TO_DO)).contains(6);
        assertThat(tally.in(ActionState.UNDER_WAY)).contains(6);
    }

    @Test
    void aPartOfWhichThereIsNoneIsShown() {
        List<Taken> cites = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cites.add(taken(2, 0, 3, 0, 0));
        }
        Tally tally = Tally.of(cites);
        assertThat(tally.in(ActionState.GIVEN_UP)).contains(0);
        assertThat(tally.in(ActionState.DONE)).contains(15);
        assertThat(tally.postponed()).contains(0);
    }

    @Test
    void whateverTheCitesDidNoSubtractionTellsOfFewerThanFive() {
        Random chance = new Random(22);
        int masked = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Taken> cites = new ArrayList<>();
            for (int i = chance.nextInt(12); i >= 0; i--) {
                Taken one = taken(some(chance), some(chance), some(chance), some(chance), 0);
                cites.add(new Taken(one.states(), one.all() == 0 ? 0 : chance.nextInt(one.all() + 1)));
            }
            masked += check(Tally.of(cites), cites);
        }
        assertThat(masked).isGreaterThan(1000);
    }

    private static int some(Random chance) {
        return chance.nextInt(3) == 0 ? chance.nextInt(4) : 0;
    }

    /** Whoever knows the total and what is shown knows the sum of what is masked, and nothing more. */
    private static int check(Tally tally, List<Taken> cites) {
        if (!tally.shown()) {
            assertThat(cites.stream().filter(cite -> cite.all() > 0)).hasSizeLessThan(Tally.FEWEST);
            return 0;
        }
        List<ActionState> hidden = Arrays.stream(ActionState.values())
                .filter(state -> tally.in(state).isEmpty())
                .toList();
        for (ActionState state : ActionState.values()) {
            long those = cites.stream().filter(cite -> cite.in(state) > 0).count();
            assertThat(those == 0 || those >= Tally.FEWEST || hidden.contains(state))
                    .isTrue();
        }
        if (!hidden.isEmpty()) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(cites.stream().filter(cite -> hidden.stream().anyMatch(state -> cite.in(state) > 0)))
                    .hasSizeGreaterThanOrEqualTo(Tally.FEWEST);
        }
        tally.postponed().filter(some -> some > 0).ifPresent(shown -> {
            assertThat(cites.stream().filter(cite -> cite.postponed() > 0)).hasSizeGreaterThanOrEqualTo(Tally.FEWEST);
            assertThat(cites.stream().filter(cite -> cite.all() > cite.postponed()))
                    .hasSizeGreaterThanOrEqualTo(Tally.FEWEST);
        });
        return hidden.isEmpty() ? 0 : 1;
    }
}
