package org.ampli.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ampli.campaign.Campaign;
import org.ampli.matching.CiteToRead;
import org.ampli.matching.Matching;
import org.ampli.matching.Pair;
import org.ampli.matching.Reader;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.proposing.PairProposal;
import org.ampli.proposing.PairProposalId;
import org.ampli.proposing.PairProposals;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a proposal the pairs of a campaign; refused when what it was made of is no more. */
@Component
class AdoptingPairs {

    private final PairQuestions questions;
    private final PairProposals proposals;
    private final Placements placements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptingPairs(
            PairQuestions questions,
            PairProposals proposals,
            Placements placements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.proposals = proposals;
        this.placements = placements;
        this.events = events;
        this.clock = clock;
    }

    /** The last proposal, which is the one that the page showed. */
    @Transactional
    public void adopt(Member member, Campaign campaign, PairProposalId shown) {
        adopt(member, campaign, shown, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional
    public void adopt(Member member, Campaign campaign, PairProposalId shown, Instant now) {
        placements.begin(member, campaign);
        PairProposal proposal = proposals
                .last(campaign.id())
                .filter(last -> last.id().equals(shown) && last.adoptable())
                .orElseThrow(() -> Refusal.conflict("pairing.refusal.notLast"));
        PairQuestion question = questions.of(campaign);
        refuseOverrun(question, proposal);
        List<CiteId> changed = placements.take(campaign.id(), proposal.id(), member.person(), now);
        placements.fill(campaign.id(), proposal.id(), member.person(), now);
        proposals.adopted(proposal.id(), member.person(), now);
        events.publishEvent(new PairsAdopted(campaign.id(), changed, member.person(), now));
    }

    /** Somebody may have left, declared a tie, or been put somewhere by hand since the search was asked for. */
    private static void refuseOverrun(PairQuestion question, PairProposal proposal) {
        Matching matching = question.matching(proposal.wishes(), proposal.seed());
        for (CiteToRead cite : matching.cites()) {
            Pair pair = proposal.pairs().get(cite.id());
            if (pair != null && !allowed(question, cite, pair)) {
                throw Refusal.conflict("pairing.refusal.overrun", question.town(cite.id()));
            }
        }
    }

    private static boolean allowed(PairQuestion question, CiteToRead cite, Pair pair) {
        Reader lead = question.reader(pair.lead()).orElse(null);
        Reader second = question.reader(pair.second()).orElse(null);
        return lead != null && second != null && cite.allows(lead, second);
    }
}
