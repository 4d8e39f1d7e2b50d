package org.ampli.proposing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ampli.campaign.CampaignId;
import org.ampli.matching.Pair;
import org.ampli.matching.Search;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/**
 * One search for pairs: what was asked, how far it is, what it found.
 *
 * @param alive when the node that searches last said so
 * @param better how many plans have been the best so far
 * @param ending null while it runs, or when the node that searched is no more
 */
public record PairProposal(
        PairProposalId id,
        CampaignId campaign,
        Wishes wishes,
        long seed,
        Instant asked,
        String by,
        Instant alive,
        int better,
        boolean stopping,
        @Nullable Ending ending,
        @Nullable Instant adopted,
        Map<CiteId, Pair> pairs) {

    /** A node that says nothing for so long searches no more. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    /** How a search can end. */
    public enum Ending {
        SEARCHED,
        STOPPED,
        OUT_OF_TIME,
        /** The application ended before it did. */
        INTERRUPTED,
        /** It fell over a fault of ours, which is in the log. */
        FAILED;

        static final List<Ending> WITH_PAIRS = List.of(SEARCHED, STOPPED, OUT_OF_TIME);
    }

    public boolean running(Instant now) {
        return ending == null && now.isBefore(alive.plus(SILENCE));
    }

    /** How it stands, as a part of a message key. */
    public String state(Instant now) {
        if (running(now)) {
            return stopping ? "STOPPING" : "RUNNING";
        }
        return ending == null ? Ending.INTERRUPTED.name() : ending.name();
    }

    public boolean adoptable() {
        return ending != null && Ending.WITH_PAIRS.contains(ending) && adopted == null && !pairs.isEmpty();
    }

    public long seconds(Instant now) {
        return Math.clamp(Duration.between(asked, now).toSeconds(), 0, Search.LONGEST.toSeconds());
    }
}
