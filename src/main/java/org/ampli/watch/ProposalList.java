package org.ampli.watch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proposals that a reader asked for, the newest first.
 *
 * @param counts by standing, how many there are whatever is searched
 * @param more whether there are others than those shown
 */
record ProposalList(Wish wish, List<ProposalLine> lines, Map<Standing, Integer> counts, int mine, boolean more) {

    static final int MOST = 100;

    /**
     * What the reader wants to see.
     *
     * @param standing null for every proposal
     * @param own only what they proposed themselves
     */
    record Wish(@Nullable Standing standing, boolean own, String words) {

        boolean everything() {
            return standing == null && !own && words.isEmpty();
        }

        boolean all() {
            return standing == null && !own;
        }
    }

    int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
