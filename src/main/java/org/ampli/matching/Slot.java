package org.ampli.matching;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The pair of one Cité, as the search changes it: a manager, a quality officer, and which of them leads. Who may not
 * read the Cité is not among the choices.
 */
@PlanningEntity
@NullUnmarked
class Slot {

    private Fitting fitting;

    @ValueRangeProvider(id = "managers")
    private List<Candidate> managers;

    @ValueRangeProvider(id = "officers")
    private List<Candidate> officers;

    @ValueRangeProvider(id = "leadings")
    private List<Boolean> leadings;

    @PlanningVariable(valueRangeProviderRefs = "managers")
    private Candidate manager;

    @PlanningVariable(valueRangeProviderRefs = "officers")
    private Candidate officer;

    @PlanningVariable(valueRangeProviderRefs = "leadings")
    private Boolean managerLeads;

    Slot() {}

    /**
     * @param options every pair that the rules allow
     * @param pair the one to begin with
     */
    Slot(Fitting fitting, List<Option> options, Option pair) {
        this.fitting = fitting;
        managers = options.stream().map(Option::manager).distinct().toList();
        officers = options.stream().map(Option::officer).distinct().toList();
        leadings = options.stream().map(Option::managerLeads).distinct().toList();
        manager = pair.manager();
        officer = pair.officer();
        managerLeads = pair.managerLeads();
    }

    Fitting fitting() {
        return fitting;
    }

    /** Whether the rules leave one pair only. */
    boolean decided() {
        return managers.size() == 1 && officers.size() == 1 && leadings.size() == 1;
    }

    Candidate lead() {
        return managerLeads ? manager : officer;
    }

    Candidate second() {
        return managerLeads ? officer : manager;
    }

    /** Whether a hard rule is broken; within the choices only two of one Cité can be. */
    boolean broken() {
        return !fitting.cite().allows(lead().reader(), second().reader());
    }

    /** What the wishes about this Cité cost. */
    long cost() {
        return fitting.cost(lead(), second());
    }

    Pair pair() {
        return new Pair(lead().reader().person(), second().reader().person());
    }
}
