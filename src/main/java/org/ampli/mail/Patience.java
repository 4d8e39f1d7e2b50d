package org.ampli.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that did not leave is tried again: after a minute, then later and later, for some three days. */
final class Patience {

    static final int MOST_TRIES = 20;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Patience() {}

    /**
     * @param tries how often it was tried
     * @param until when it is of no use any more
     * @return the next try; empty when it is given up
     */
    static Optional<Instant> next(int tries, Instant now, Instant until) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(tries - 1, 10));
        Instant next = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        return Optional.of(next).filter(again -> again.isBefore(until));
    }
}
