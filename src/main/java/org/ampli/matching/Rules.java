package org.ampli.matching;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** What the search counts: a broken rule before any wish, each wish by its strength ({@link Wish}). */
public final class Rules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            everyPairMayRead(factory), everyPairSuits(factory), leadsWithinBounds(factory), secondsEven(factory)
        };
    }

    private static Constraint everyPairMayRead(ConstraintFactory factory) {
        return factory.forEach(Slot.class)
                .filter(Slot::broken)
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("every pair may read its Cité");
    }

    /** The wishes about one Cité, counted together: it is what the search asks most. */
    private static Constraint everyPairSuits(ConstraintFactory factory) {
        return factory.forEach(Slot.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Slot::cost)
                .asConstraint("every pair suits its Cité");
    }

    private static Constraint leadsWithinBounds(ConstraintFactory factory) {
        return factory.forEach(Slot.class)
                .groupBy(Slot::lead, ConstraintCollectors.count())
                .complement(Candidate.class, idle -> 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Candidate::leadCost)
                .asConstraint("two or three Cités as lead");
    }

    private static Constraint secondsEven(ConstraintFactory factory) {
        return factory.forEach(Slot.class)
                .groupBy(Slot::second, ConstraintCollectors.count())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Candidate::secondCost)
                .asConstraint("second readings even");
    }
}
