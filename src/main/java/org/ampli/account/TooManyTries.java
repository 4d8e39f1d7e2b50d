package org.ampli.account;

import java.time.Duration;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Not now: try again after {@link #seconds()}. */
final class TooManyTries extends Refusal {

    private static final int READ_IN_MINUTES = 100;

    private final long seconds;

    TooManyTries(Duration wait) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                seconds(wait) < READ_IN_MINUTES ? "account.refusal.tries.seconds" : "account.refusal.tries.minutes",
                seconds(wait) < READ_IN_MINUTES ? seconds(wait) : Math.ceilDiv(seconds(wait), 60));
        this.seconds = seconds(wait);
    }

    long seconds() {
        return seconds;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
