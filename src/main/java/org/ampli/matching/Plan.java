package org.ampli.matching;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ampli.network.CiteId;
import org.jspecify.annotations.NullUnmarked;

/** Every Cité that can have a pair, with one. */
@PlanningSolution
@NullUnmarked
class Plan {

    @PlanningEntityCollectionProperty
    private List<Slot> slots;

    @ProblemFactCollectionProperty
    private List<Candidate> candidates;

    @PlanningScore
    private HardSoftLongScore outcome;

    Plan() {}

    /** A first plan that breaks no rule: each Cité in turn takes what costs least so far. */
    static Plan first(Matching matching) {
        Plan plan = new Plan();
        plan.slots = new ArrayList<>();
        plan.candidates = candidates(matching);
        Loads loads = new Loads(plan.candidates.size());
        for (CiteToRead cite : matching.cites()) {
            List<Option> options = Option.of(cite, plan.candidates);
            if (!options.isEmpty()) {
                Fitting fitting = Fitting.of(cite, plan.candidates, matching.wishes());
                Option pair = loads.cheapest(fitting, options);
                loads.add(pair);
                plan.slots.add(new Slot(fitting, options, pair));
            }
        }
        return plan;
    }

    static List<Candidate> candidates(Matching matching) {
        List<Candidate> candidates = new ArrayList<>();
        for (Reader reader : matching.readers()) {
            candidates.add(new Candidate(candidates.size(), reader, matching.wishes()));
        }
        return candidates;
    }

    List<Slot> slots() {
        return slots;
    }

    /** Whether there is nothing to choose. */
    boolean decided() {
        return slots.stream().allMatch(Slot::decided);
    }

    Map<CiteId, Pair> pairs() {
        Map<CiteId, Pair> pairs = new LinkedHashMap<>();
        slots.forEach(slot -> pairs.put(slot.fitting().cite().id(), slot.pair()));
        return pairs;
    }
}
