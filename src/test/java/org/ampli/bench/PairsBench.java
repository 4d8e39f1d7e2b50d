package org.ampli.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.LongStream;
import org.ampli.matching.Measured;

/**
 * Measures how long a proposal of pairs takes and how good it is, on networks drawn at random: {@code bin/bench-pairs}.
 */
public final class PairsBench {

    private static final int NETWORKS = 5;

    private PairsBench() {}

    public static void main(String[] arguments) throws IOException {
        LongStream.range(100, 103).forEach(seed -> Measured.of(seed, 21, 10));
        StringBuilder table = new StringBuilder();
        measure(21, 10, table);
        measure(60, 20, table);
        measure(200, 60, table);
        Figures.write("""
                ## Pairs

                Measured by `bin/bench-pairs` on %s, on %d processors of a machine whose load was %.1f, five networks drawn at
                random for each size, with the usual wishes. The time of the processor is what one search takes of one
                processor, and what it would take of a quiet machine; ten seconds by the clock are the most. Leads and seconds
                are the fewest and the most Cités of one reader. How much the wishes still cost is compared with what ten times
                the tries find. Each search was made twice, and found the same.

                | Cités, readers | clock, s | processor, s | leads | seconds | both read a language | a reader from abroad | above ten times the tries |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        table));
    }

    private static void measure(int cites, int readers, StringBuilder table) {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Measured one = Measured.of(seed, cites, readers);
            table.append(String.format(
                    Locale.ROOT,
                    "| %d, %d | %.1f | %.1f | %d–%d | %d–%d | %d of %d | %d of %d | %.1f %% |%n",
                    cites,
                    readers,
                    one.clock(),
                    one.processor(),
                    one.leads().getMin(),
                    one.leads().getMax(),
                    one.seconds().getMin(),
                    one.seconds().getMax(),
                    one.understood(),
                    cites,
                    one.abroad(),
                    cites,
                    one.above()));
        }
    }
}
