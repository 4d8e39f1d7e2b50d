package org.ampli.proposing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Steering;
import org.ampli.matching.Matching;
import org.ampli.matching.Search;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has pairs searched for a campaign, one search at a time, and stops the one that runs. */
@Component
public class ProposingPairs {

    private final SearchLog searches;
    private final Searching searching;
    private final Clock clock;

    ProposingPairs(SearchLog searches, Searching searching, Clock clock) {
        this.searches = searches;
        this.searching = searching;
        this.clock = clock;
    }

    /** Begins a search and returns at once. */
    public void propose(Member member, Campaign campaign, Matching matching) {
        searching.begin(noted(member, campaign, matching, now()), matching);
    }

    /** Searches less long and waits for the end: for the demo. */
    @Transactional
    public PairProposalId atOnce(Member member, Campaign campaign, Matching matching, Instant now) {
        PairProposalId id = noted(member, campaign, matching, now);
        searches.end(id, Search.brief(matching).run(found -> {}), 1, now);
        return id;
    }

    private PairProposalId noted(Member member, Campaign campaign, Matching matching, Instant now) {
        Steering.decides(member);
        if (campaign.closedAt() != null) {
            throw Refusal.conflict("proposing.refusal.closed", campaign.year());
        }
        PairProposalId id = PairProposalId.next();
        if (!searches.begin(id, campaign.id(), matching, member.person(), now)) {
            throw Refusal.conflict("proposing.refusal.running");
        }
        return id;
    }

    /** The best so far is kept; where nothing runs any more, there is nothing to stop. */
    public void stop(Member member, Campaign campaign) {
        Steering.decides(member);
        searches.askStop(campaign.id(), member.person(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
