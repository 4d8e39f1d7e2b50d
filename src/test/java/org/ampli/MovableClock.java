package org.ampli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ampli.demo.DemoClock;
import org.ampli.shared.Page;

/** The time of a test that plays a year: it runs as usual, from wherever the test puts it. */
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Noon of a day in the network's time zone. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(12, 0).atZone(Page.ZONE).toInstant());
    }

    public void moveTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    /** Back to the time of everyone. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return DemoClock.told().orElseGet(() -> Instant.now().plus(ahead));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The same time, told in another zone. */
    private static final class Zoned extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
