package org.ampli.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.matching.CiteToRead;
import org.ampli.matching.Matching;
import org.ampli.matching.Reader;
import org.ampli.matching.Wishes;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A search on a node that the page does not reach: only the database tells it of the wish to stop. */
class StoppingTests extends OverHttp {

    /** A search for one Cité has soon tried everything. */
    private static final int MANY = 8;

    @Autowired
    Campaigns campaigns;

    @Autowired
    SearchLog log;

    @Autowired
    PairProposals proposals;

    @Test
    void aSearchIsStoppedFromAnyNodeAndItsBestIsKept() {
        Campaign preparing = campaigns.inPreparation().orElseThrow();
        String board = "/campaigns/" + preparing.year() + "/pairs";
        Visitor steering = signedIn(world.steerer());
        Matching matching = matching();
        PairProposalId id = PairProposalId.next();
        log.begin(id, preparing.id(), matching, team.manager(), Instant.now());
        new Searching(log, Clock.systemUTC(), Long.MAX_VALUE).begin(id, matching);

        assertThat(steering.page(board + "/search")).contains("La recherche est en cours.");
        assertThat(steering.post(board + "/search/stop").status()).isEqualTo(302);

        PairProposal stopped = ended(preparing);
        assertThat(stopped.id()).isEqualTo(id);
        assertThat(stopped.ending()).isEqualTo(PairProposal.Ending.STOPPED);
        assertThat(stopped.pairs()).hasSize(MANY);
        assertThat(steering.page(board)).contains("Retenir cette proposition");
    }

    private PairProposal ended(Campaign campaign) {
        long late = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (proposals.last(campaign.id()).orElseThrow().ending() == null) {
            assertThat(System.nanoTime()).isLessThan(late);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return proposals.last(campaign.id()).orElseThrow();
    }

    private Matching matching() {
        List<Reader> readers = new ArrayList<>();
        for (PersonId person : world.readers()) {
            Member member = people.member(person).orElseThrow();
            readers.add(new Reader(person, member.ownCite(), readers.size() > 1, Set.of("fr"), "FR", null));
        }
        List<CiteToRead> cites = Stream.generate(world::team)
                .limit(MANY)
                .map(team -> new CiteToRead(team.cite(), Set.of("fr"), "FR", null, Set.of(), Set.of(), Map.of()))
                .toList();
        return new Matching(cites, readers, Wishes.usual(), 31);
    }
}
