package org.ampli.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ampli.network.CiteId;
import org.junit.jupiter.api.Test;

/** On networks drawn at random: no rule is broken, the best is found where it can be known, and again the same. */
class SearchTests {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void noRuleIsBrokenAndEveryCiteThatCanHaveAPairHasOne() {
        LongStream.range(0, 40).forEach(seed -> {
            Random sizes = new Random(seed);
            Matching matching = RandomNetwork.awkward(seed, 1 + sizes.nextInt(25), sizes.nextInt(12));
            Map<CiteId, Pair> pairs =
                    Search.of(matching, 2_000, LONG).run(n -> {}).pairs();
            ByHand byHand = new ByHand(matching);
            for (CiteToRead cite : matching.cites()) {
                List<Pair> lawful = byHand.lawful(cite);
                assertThat(pairs.containsKey(cite.id())).as("seed %d", seed).isEqualTo(!lawful.isEmpty());
                assertThat(lawful.isEmpty() || lawful.contains(pairs.get(cite.id())))
                        .as("seed %d", seed)
                        .isTrue();
            }
        });
    }

    @Test
    void theBestIsFoundWhereAllCanBeTried() {
        List<Long> tried = new ArrayList<>();
        for (long seed = 0; seed < 30; seed++) {
            Matching matching = RandomNetwork.awkward(seed, 4, 7);
            ByHand byHand = new ByHand(matching);
            Map<CiteId, Pair> pairs =
                    Search.of(matching, 5_000, LONG).run(n -> {}).pairs();
            assertThat(byHand.cost(pairs)).as("seed %d", seed).isEqualTo(byHand.least());
            tried.add(matching.cites().stream()
                    .mapToLong(cite -> byHand.lawful(cite).size())
                    .sum());
        }
        assertThat(tried).as("some had much to choose from").anyMatch(pairs -> pairs > 15);
    }

    @Test
    void theSameQuestionHasTheSameAnswerInWhateverOrderItIsAsked() {
        Matching matching = RandomNetwork.draw(7, 21, 10, Wishes.usual());
        ProposedPairs once = Search.of(matching, 10_000, LONG).run(n -> {});
        List<CiteToRead> cites = new ArrayList<>(matching.cites());
        List<Reader> readers = new ArrayList<>(matching.readers());
        Collections.shuffle(cites, new Random(1));
        Collections.shuffle(readers, new Random(2));
        Matching shuffled = new Matching(cites, readers, matching.wishes(), matching.seed());
        assertThat(Search.of(shuffled, 10_000, LONG).run(n -> {})).isEqualTo(once);
        assertThat(once.ending()).isEqualTo(ProposedPairs.Ending.SEARCHED);
    }

    @Test
    void theSearchBettersWhatItBeganWith() {
        Matching matching = RandomNetwork.draw(3, 21, 10, Wishes.usual());
        ByHand byHand = new ByHand(matching);
        List<Integer> better = new ArrayList<>();
        Map<CiteId, Pair> pairs =
                Search.of(matching, 20_000, LONG).run(better::add).pairs();
        assertThat(byHand.cost(pairs))
                .isLessThan(byHand.cost(Plan.first(matching).pairs()));
        assertThat(better)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, better.size()).boxed().toList());
    }

    @Test
    void tenReadersLeadTwoOrThreeOfTwentyOneCites() {
        Matching matching = RandomNetwork.draw(11, 21, 10, Wishes.usual());
        Map<CiteId, Pair> pairs = Search.of(matching, 20_000, LONG).run(n -> {}).pairs();
        Map<Object, Integer> leads = new HashMap<>();
        pairs.values().forEach(pair -> leads.merge(pair.lead(), 1, Integer::sum));
        assertThat(leads).hasSize(10);
        assertThat(leads.values()).allMatch(led -> led == 2 || led == 3);
    }

    @Test
    void aSearchThatIsStoppedKeepsTheBestSoFar() {
        Matching matching = RandomNetwork.draw(5, 60, 20, Wishes.usual());
        Search search = Search.of(matching, 50_000, LONG);
        ProposedPairs proposal = search.run(found -> {
            if (found == 3) {
                search.stop();
            }
        });
        assertThat(proposal.ending()).isEqualTo(ProposedPairs.Ending.STOPPED);
        assertThat(proposal.pairs()).hasSize(60);
        ByHand byHand = new ByHand(matching);
        assertThat(byHand.cost(proposal.pairs()))
                .isLessThan(byHand.cost(Plan.first(matching).pairs()));
    }

    @Test
    void aSearchThatIsStoppedBeforeItBeginsGivesAWholePlan() {
        Search search = Search.of(RandomNetwork.draw(5, 21, 10, Wishes.usual()));
        search.stop();
        ProposedPairs proposal = search.run(n -> {});
        assertThat(proposal.pairs()).hasSize(21);
        assertThat(proposal.ending()).isEqualTo(ProposedPairs.Ending.STOPPED);
    }

    @Test
    void aSearchEndsWithItsTime() {
        ProposedPairs proposal = Search.of(
                        RandomNetwork.draw(5, 21, 10, Wishes.usual()), Long.MAX_VALUE, Duration.ofMillis(300))
                .run(n -> {});
        assertThat(proposal.pairs()).hasSize(21);
        assertThat(proposal.ending()).isEqualTo(ProposedPairs.Ending.OUT_OF_TIME);
    }

    @Test
    void whereNothingIsLeftToChooseTheAnswerComesAtOnce() {
        Matching matching = RandomNetwork.draw(5, 21, 10, Wishes.usual());
        Map<CiteId, Pair> pairs = Plan.first(matching).pairs();
        List<CiteToRead> decided = matching.cites().stream()
                .map(cite -> new CiteToRead(
                        cite.id(),
                        cite.languages(),
                        cite.country(),
                        cite.at(),
                        cite.tied(),
                        cite.lastYear(),
                        Map.of(
                                Place.LEAD, pairs.get(cite.id()).lead(),
                                Place.SECOND, pairs.get(cite.id()).second())))
                .toList();
        ProposedPairs proposal = Search.of(
                        new Matching(decided, matching.readers(), Wishes.usual(), 1), Long.MAX_VALUE, LONG)
                .run(n -> {});
        assertThat(proposal).isEqualTo(new ProposedPairs(pairs, ProposedPairs.Ending.SEARCHED));
        assertThat(Search.of(new Matching(List.of(), List.of(), Wishes.usual(), 1))
                        .run(n -> {})
                        .pairs())
                .isEmpty();
    }
}
