package org.ampli.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How many actions the Cités took in a year, without naming any: nothing is said of fewer than five Cités, neither
 * outright nor by subtraction.
 *
 * <p>What is shown is a total, its parts by state, and how many were postponed. A part that concerns fewer than five
 * Cités is masked; so are others with it, until what is masked together concerns five Cités and is more than one part.
 * A part of which there is none says nothing of anybody and is shown.
 */
final class Tally {

    /** Of how many Cités at least anything is said. */
    static final int FEWEST = 5;

    /** What one Cité, unnamed, has taken. */
    record Taken(Map<ActionState, Integer> states, int postponed) {

        int all() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        int in(ActionState state) {
            return states.getOrDefault(state, 0);
        }
    }

    private final List<Taken> cites;
    private final Set<ActionState> masked;

    private Tally(List<Taken> cites) {
        this.cites = cites;
        this.masked = maskedOf(cites);
    }

    static Tally of(List<Taken> cites) {
        return new Tally(cites.stream().filter(cite -> cite.all() > 0).toList());
    }

    /** Whether enough Cités have taken actions for anything to be said. */
    boolean shown() {
        return cites.size() >= FEWEST;
    }

    /** How many Cités have taken at least one action. */
    int cites() {
        return cites.size();
    }

    int all() {
        return sum(Taken::all);
    }

    /** How many are in this state, empty when that is masked. */
    Optional<Integer> in(ActionState state) {
        return shown() && !masked.contains(state) ? Optional.of(sum(cite -> cite.in(state))) : Optional.empty();
    }

    /** How many were postponed, empty when that, or what was not postponed, concerns too few. */
    Optional<Integer> postponed() {
        if (!shown()) {
            return Optional.empty();
        }
        boolean none = sum(Taken::postponed) == 0;
        boolean enough =
                concerned(Taken::postponed) >= FEWEST && concerned(cite -> cite.all() - cite.postponed()) >= FEWEST;
        return none || enough ? Optional.of(sum(Taken::postponed)) : Optional.empty();
    }

    private static Set<ActionState> maskedOf(List<Taken> cites) {
        Map<ActionState, Long> concerned = new EnumMap<>(ActionState.class);
        for (ActionState state : ActionState.values()) {
            long those = cites.stream().filter(cite -> cite.in(state) > 0).count();
            if (those > 0) {
                concerned.put(state, those);
            }
        }
        Set<ActionState> masked = EnumSet.noneOf(ActionState.class);
        concerned.forEach((state, those) -> {
            if (those < FEWEST) {
                masked.add(state);
            }
        });
        List<ActionState> next = new ArrayList<>(concerned.keySet());
        next.removeAll(masked);
        next.sort(Comparator.comparing(concerned::get));
        while (!masked.isEmpty() && !next.isEmpty() && (masked.size() < 2 || together(cites, masked) < FEWEST)) {
            masked.add(next.removeFirst());
        }
        return masked;
    }

    private static long together(List<Taken> cites, Set<ActionState> states) {
        return cites.stream()
                .filter(cite -> states.stream().anyMatch(state -> cite.in(state) > 0))
                .count();
    }

    private long concerned(ToIntFunction<Taken> what) {
        return cites.stream().filter(cite -> what.applyAsInt(cite) > 0).count();
    }

    private int sum(ToIntFunction<Taken> what) {
        return cites.stream().mapToInt(what).sum();
    }
}
