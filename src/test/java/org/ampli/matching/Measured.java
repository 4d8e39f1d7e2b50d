package org.ampli.matching;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * What one search took and what it found.
 *
 * @param clock seconds
 * @param processor seconds of one processor
 * @param leads Cités as lead, by reader
 * @param seconds Cités as second, by reader
 * @param understood Cités of which both readers read a language
 * @param abroad Cités with a reader from another country
 * @param above how much more the wishes cost than after ten times the tries, in percent
 */
public record Measured(
        double clock,
        double processor,
        IntSummaryStatistics leads,
        IntSummaryStatistics seconds,
        long understood,
        long abroad,
        double above) {

    private static final long TEN_TIMES = 2_000_000;

    public static Measured of(long seed, int cites, int readers) {
        Matching matching = RandomNetwork.draw(seed, cites, readers, Wishes.usual());
        ByHand byHand = new ByHand(matching);
        long begun = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ProposedPairs found = Search.of(matching).run(n -> {});
        double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9;
        double clock = (System.nanoTime() - begun) / 1e9;
        if (found.ending() == ProposedPairs.Ending.SEARCHED
                && !Search.of(matching).run(n -> {}).equals(found)) {
            throw new IllegalStateException("not the same again");
        }
        ProposedPairs best =
                Search.of(matching, TEN_TIMES, Duration.ofMinutes(5)).run(n -> {});
        long least = byHand.cost(best.pairs());
        return new Measured(
                clock,
                processor,
                counts(matching, found.pairs(), Place.LEAD),
                counts(matching, found.pairs(), Place.SECOND),
                count(
                        matching,
                        found.pairs(),
                        (cite, pair) -> byHand.speaks(cite, pair.lead()) && byHand.speaks(cite, pair.second())),
                count(matching, found.pairs(), byHand::abroad),
                100.0 * (byHand.cost(found.pairs()) - least) / Math.max(1, least));
    }

    private static IntSummaryStatistics counts(Matching matching, Map<CiteId, Pair> pairs, Place place) {
        Map<PersonId, Integer> counts = new HashMap<>();
        matching.readers().forEach(reader -> counts.put(reader.person(), 0));
        pairs.values().forEach(pair -> counts.merge(pair.at(place), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).summaryStatistics();
    }

    private static long count(
            Matching matching, Map<CiteId, Pair> pairs, java.util.function.BiPredicate<CiteToRead, Pair> fact) {
        return matching.cites().stream()
                .filter(cite -> pairs.containsKey(cite.id()) && fact.test(cite, pairs.get(cite.id())))
                .count();
    }
}
