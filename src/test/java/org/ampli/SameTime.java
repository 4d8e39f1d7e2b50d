package org.ampli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Two requests take as long as each other: nobody tells them apart with a clock. */
public final class SameTime {

    /** A noisy machine may spoil a comparison; what differs by itself differs each time. */
    private static final int COMPARISONS = 5;

    private static final double APART = 0.1;

    private SameTime() {}

    /** What is measured, in nanoseconds. */
    public interface Measure {
        long of(Runnable asking);
    }

    /** The plain time that something takes. */
    public static long plain(Runnable asking) {
        long start = System.nanoTime();
        asking.run();
        return System.nanoTime() - start;
    }

    public static void of(Runnable one, Runnable other, int rounds, Measure measure) {
        ratio(one, other, 5, measure);
        List<Double> ratios = new ArrayList<>();
        while (ratios.size() < COMPARISONS && ratios.stream().noneMatch(SameTime::same)) {
            ratios.add(ratio(one, other, rounds, measure));
        }
        assertThat(ratios)
                .as("the time that one takes by the time that the other takes")
                .anyMatch(SameTime::same);
    }

    private static boolean same(double ratio) {
        return ratio >= 1 - APART && ratio <= 1 + APART;
    }

    /** One and the other in turn, so that whatever else the machine does falls on both. */
    private static double ratio(Runnable one, Runnable other, int rounds, Measure measure) {
        List<Long> times = new ArrayList<>();
        List<Long> otherTimes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean first = round % 2 == 0;
            (first ? times : otherTimes).add(measure.of(first ? one : other));
            (first ? otherTimes : times).add(measure.of(first ? other : one));
        }
        return (double) quick(times) / quick(otherTimes);
    }

    /** The lower quartile: what a busy machine adds falls on the slower ones. */
    private static long quick(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 4);
    }
}
