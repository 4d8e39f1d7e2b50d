package org.ampli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time of everyone, except in a gesture that the demo tells of its past. */
public final class DemoClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final ZoneId zone;

    public DemoClock() {
        this(ZoneOffset.UTC);
    }

    private DemoClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does something as if it were then. */
    public static void at(Instant then, Runnable gestures) {
        ScopedValue.where(TOLD, then).run(gestures);
    }

    /** When what is being done is told to be done; empty for what is done now. */
    public static Optional<Instant> told() {
        return TOLD.isBound() ? Optional.of(TOLD.get()) : Optional.empty();
    }

    @Override
    public Instant instant() {
        return told().orElseGet(Instant::now);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(other);
    }
}
