package org.ampli.matching;

import java.util.List;

/**
 * How well two readers suit one Cité, wish by wish; what depends on the other Cités is not counted here.
 *
 * @param fits what each reader of the question brings to it, in their order
 * @param former those of last year's readers who may read it again
 */
record Fitting(CiteToRead cite, Wishes wishes, List<Fit> fits, List<Candidate> former) {

    static Fitting of(CiteToRead cite, List<Candidate> candidates, Wishes wishes) {
        List<Fit> fits = candidates.stream()
                .map(candidate -> Fit.of(cite, candidate.reader()))
                .toList();
        List<Candidate> former = candidates.stream()
                .filter(candidate -> cite.open(candidate.reader()))
                .filter(candidate -> fits.get(candidate.number()).readLastYear())
                .toList();
        return new Fitting(cite, wishes, fits, former);
    }

    Fit of(Candidate candidate) {
        return fits.get(candidate.number());
    }

    /** Hundredths of a wish that this pair leaves unmet. */
    long unmet(Wish wish, Candidate lead, Candidate second) {
        Fit first = of(lead);
        Fit other = of(second);
        return switch (wish) {
            case LANGUAGE -> (first.speaks() ? 0 : 200) + (other.speaks() ? 0 : 100);
            case LAST_YEAR -> 100L * (wishes.keep() ? lost(first, other) : again(first, other));
            case DISTANCE -> (first.km() + other.km()) / 5;
            case ABROAD -> first.abroad() || other.abroad() ? 0 : 100;
            case LOAD, EVEN -> 0;
        };
    }

    long cost(Wish wish, Candidate lead, Candidate second) {
        return wishes.of(wish).weigh(unmet(wish, lead, second));
    }

    /** All of them together. */
    long cost(Candidate lead, Candidate second) {
        return cost(Wish.LANGUAGE, lead, second)
                + cost(Wish.LAST_YEAR, lead, second)
                + cost(Wish.DISTANCE, lead, second)
                + cost(Wish.ABROAD, lead, second);
    }

    private int lost(Fit first, Fit other) {
        return Math.max(0, Math.min(2, former.size()) - again(first, other));
    }

    private static int again(Fit first, Fit other) {
        return (first.readLastYear() ? 1 : 0) + (other.readLastYear() ? 1 : 0);
    }
}
