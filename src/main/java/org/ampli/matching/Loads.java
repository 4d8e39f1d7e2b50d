package org.ampli.matching;

import java.util.List;

/** How many Cités each reader leads and reads beside, as far as a plan has come. */
class Loads {

    private final int[] leads;
    private final int[] seconds;

    Loads(int readers) {
        leads = new int[readers];
        seconds = new int[readers];
    }

    int leads(Candidate candidate) {
        return leads[candidate.number()];
    }

    int seconds(Candidate candidate) {
        return seconds[candidate.number()];
    }

    void add(Option pair) {
        leads[pair.lead().number()]++;
        seconds[pair.second().number()]++;
    }

    void remove(Option pair) {
        leads[pair.lead().number()]--;
        seconds[pair.second().number()]--;
    }

    /** What one wish costs more once this pair reads that Cité besides. */
    long added(Wish wish, Fitting fitting, Option pair) {
        Candidate lead = pair.lead();
        Candidate second = pair.second();
        return switch (wish) {
            case LOAD -> lead.leadCost(leads(lead) + 1) - lead.leadCost(leads(lead));
            case EVEN -> second.secondCost(seconds(second) + 1) - second.secondCost(seconds(second));
            default -> fitting.cost(wish, lead, second);
        };
    }

    /** What all of them cost more. */
    long added(Fitting fitting, Option pair) {
        return added(Wish.LOAD, fitting, pair)
                + added(Wish.EVEN, fitting, pair)
                + fitting.cost(pair.lead(), pair.second());
    }

    /** The pair that costs least now; of equals, the first. */
    Option cheapest(Fitting fitting, List<Option> options) {
        Option best = options.getFirst();
        long least = Long.MAX_VALUE;
        for (Option option : options) {
            long cost = added(fitting, option);
            if (cost < least) {
                least = cost;
                best = option;
            }
        }
        return best;
    }
}
