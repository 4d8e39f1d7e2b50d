package org.ampli.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Steering;
import org.ampli.matching.Wishes;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;

/** Has pairs searched for a campaign, one search at a time, and stops the one that runs. */
@Component
class ProposingPairs {

    private final PairQuestions questions;
    private final SearchLog searches;
    private final Searching searching;
    private final Clock clock;

    ProposingPairs(PairQuestions questions, SearchLog searches, Searching searching, Clock clock) {
        this.questions = questions;
        this.searches = searches;
        this.searching = searching;
        this.clock = clock;
    }

    void propose(Member member, Campaign campaign, Wishes wishes, long seed) {
        Steering.decides(member);
        refuseClosed(campaign);
        PairQuestion question = questions.of(campaign);
        PairProposalId id = PairProposalId.next();
        if (!searches.begin(id, campaign.id(), wishes, seed, member.person(), now())) {
            throw Refusal.conflict("pairing.refusal.running");
        }
        searching.begin(id, question.matching(wishes, seed));
    }

    /** The best so far is kept; where nothing runs any more, there is nothing to stop. */
    void stop(Member member, Campaign campaign) {
        Steering.decides(member);
        searches.askStop(campaign.id(), member.person(), now());
    }

    static void refuseClosed(Campaign campaign) {
        if (campaign.closedAt() != null) {
            throw Refusal.conflict("pairing.refusal.closed", campaign.year());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
