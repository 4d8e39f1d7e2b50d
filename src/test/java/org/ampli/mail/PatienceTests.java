package org.ampli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private static final Instant START = Instant.parse("2027-01-11T09:00:00Z");
    private static final Instant NEVER = Instant.MAX;

    @Test
    void eachPauseIsAtLeastAsLongAsTheOneBeforeAndNoneIsLongerThanSixHours() {
        List<Duration> pauses = pauses(NEVER);

        assertThat(pauses).startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(pauses).isSorted();
        assertThat(pauses.getLast()).isEqualTo(Duration.ofHours(6));
        assertThat(pauses).hasSize(Patience.MOST_TRIES - 1);
    }

    @Test
    void aServerThatIsAwayForADayLosesNothing() {
        assertThat(pauses(NEVER).stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofHours(48));
    }

    @Test
    void whatWouldComeTooLateIsGivenUpAtOnce() {
        Instant until = START.plus(Duration.ofMinutes(10));

        assertThat(Patience.next(3, START, until)).contains(START.plus(Duration.ofMinutes(4)));
        assertThat(Patience.next(5, START, until)).isEmpty();
    }

    private static List<Duration> pauses(Instant until) {
        List<Duration> pauses = new ArrayList<>();
        Instant now = START;
        for (int tries = 1; ; tries++) {
            Optional<Instant> next = Patience.next(tries, now, until);
            if (next.isEmpty()) {
                return pauses;
            }
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
        }
    }
}
