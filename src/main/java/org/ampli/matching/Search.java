package org.ampli.matching;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Looks for the answer to one question, once.
 *
 * <p>It ends after a number of tries, so that the same question ends at the same answer on any machine; the time is a
 * second bound, which a machine several times slower than ours does not reach.
 */
public final class Search {

    /** Nobody waits longer for a proposal. */
    public static final Duration LONGEST = Duration.ofSeconds(10);

    /** As many as bring a proposal for two hundred Cités within a few per cent of what more would find. */
    public static final long TRIES = 200_000;

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Plan first;
    private final Solver<Plan> solver;
    private final long end;
    private volatile boolean stopped;
    private volatile boolean late;

    /** @param end by the clock of this machine, in nanoseconds */
    private Search(Plan first, Solver<Plan> solver, long end) {
        this.first = first;
        this.solver = solver;
        this.end = end;
    }

    public static Search of(Matching matching) {
        return of(matching, TRIES, LONGEST);
    }

    /** A tenth of the tries: as good for a few Cités, for whoever cannot wait, as the demo. */
    public static Search brief(Matching matching) {
        return of(matching, TRIES / 10, LONGEST);
    }

    /** @param longest from now on, what is made ready before the first try included */
    public static Search of(Matching matching, long tries, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Slot.class)
                .withConstraintProviderClass(Rules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(matching.seed())
                // no time here: what cools down with the tries must not cool down with the clock
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(tries))
                .withPhases(phase(Math.max(1, matching.cites().size())));
        return new Search(
                Plan.first(matching), SolverFactory.<Plan>create(config).buildSolver(), end);
    }

    /**
     * Simulated annealing from a plan that is already good: change one reader, or swap those of two Cités. The fewer
     * the Cités, the hotter it begins, because there are more tries for each.
     */
    private static LocalSearchPhaseConfig phase(int cites) {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                                new ChangeMoveSelectorConfig(),
                                swap("manager"),
                                swap("officer"),
                                swap("managerLeads"),
                                swap("manager", "officer", "managerLeads")))
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature("0hard/" + (100 + 9_000 / cites) + "soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    private static SwapMoveSelectorConfig swap(String... variables) {
        SwapMoveSelectorConfig swap = new SwapMoveSelectorConfig();
        swap.setVariableNameIncludeList(List.of(variables));
        return swap;
    }

    /**
     * Searches until the end, on the thread of the caller.
     *
     * @param better is told how many plans have been the best so far, at each; the first counts
     */
    public ProposedPairs run(IntConsumer better) {
        int[] found = {0};
        solver.addEventListener(event -> better.accept(++found[0]));
        Thread watch = Thread.ofVirtual().start(this::watch);
        try {
            Plan best = stopped || first.decided() ? first : solver.solve(first);
            return new ProposedPairs(
                    best.pairs(),
                    stopped
                            ? ProposedPairs.Ending.STOPPED
                            : late ? ProposedPairs.Ending.OUT_OF_TIME : ProposedPairs.Ending.SEARCHED);
        } finally {
            watch.interrupt();
        }
    }

    /**
     * Ends the search when its time is over or when it is stopped: again and again, because one not begun is not heard.
     */
    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                late |= System.nanoTime() - end >= 0;
                if (stopped || late) {
                    solver.terminateEarly();
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** From any thread: the search ends soon, with the best that it has. */
    public void stop() {
        stopped = true;
        solver.terminateEarly();
    }
}
