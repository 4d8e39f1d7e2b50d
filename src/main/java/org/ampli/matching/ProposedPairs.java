package org.ampli.matching;

import java.util.Map;
import org.ampli.network.CiteId;

/**
 * The answer: a pair for each Cité that can have one.
 *
 * @param ending why the search ended
 */
public record ProposedPairs(Map<CiteId, Pair> pairs, Ending ending) {

    /** Why a search ended. */
    public enum Ending {
        /** All that was to be tried has been tried: the same again gives the same. */
        SEARCHED,
        /** Someone stopped it, and the best so far was kept. */
        STOPPED,
        /** The time was over before, on a busy or slow machine: again may give another. */
        OUT_OF_TIME
    }

    public ProposedPairs {
        pairs = Map.copyOf(pairs);
    }
}
