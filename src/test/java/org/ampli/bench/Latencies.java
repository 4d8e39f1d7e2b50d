package org.ampli.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * How long requests take from the instant at which they were due, whether or not the one before has come back: a slow
 * answer is counted for all who would have waited behind it.
 */
record Latencies(long[] sorted, int failed) {

    /**
     * @param every nanoseconds between two requests
     * @param request makes the request of a number, and says whether it was answered well
     */
    static Latencies measure(int count, long every, IntFunction<Callable<Boolean>> request) {
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = begun + i * every;
                LockSupport.parkNanos(due - System.nanoTime());
                Callable<Boolean> asked = request.apply(i);
                threads.submit(() -> {
                    if (!well(asked)) {
                        failed.incrementAndGet();
                    }
                    times.add(System.nanoTime() - due);
                });
            }
        }
        return new Latencies(sorted(times), failed.get());
    }

    /** @param times in nanoseconds, in the order in which they were taken; the first of them are left out */
    static Latencies of(List<Long> times, int leftOut) {
        return new Latencies(sorted(times.subList(leftOut, times.size())), 0);
    }

    /** The same times, where so many requests were not answered well. */
    Latencies failing(int count) {
        return new Latencies(sorted, count);
    }

    private static long[] sorted(Collection<Long> times) {
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static boolean well(Callable<Boolean> asked) {
        try {
            return asked.call();
        } catch (Exception failure) {
            return false;
        }
    }

    /** In milliseconds, with one decimal. */
    String at(double share) {
        int place = (int) Math.min(sorted.length - 1L, Math.round(share * sorted.length));
        return String.format(Locale.ROOT, "%.1f", sorted[place] / 1e6);
    }

    /** A line of the table of figures. */
    String line(String what) {
        return "| " + what + " | " + sorted.length + " | " + at(0.5) + " | " + at(0.95) + " | " + at(0.99) + " | "
                + failed + " |\n";
    }
}
