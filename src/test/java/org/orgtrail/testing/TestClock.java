package org.orgtrail.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The application's clock in tests: runs as the system's until it is set. Inject it, or {@link Clock}. */
public final class TestClock extends Clock {

    private final Clock system;
    private volatile @Nullable Instant fixed;

    TestClock(ZoneId zone) {
        this.system = Clock.system(zone);
    }

    /** Stops the clock at this instant. */
    public void set(Instant instant) {
        fixed = instant;
    }

    /** Stops the clock at noon of this day, in the organisation's time zone. */
    public void set(LocalDate day) {
        set(day.atTime(12, 0).atZone(getZone()).toInstant());
    }

    /** Stops the clock this much later than it is now. */
    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    /** Lets the clock run as the system's again. Each test class starts so. */
    public void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant set = fixed;
        return set == null ? system.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** Follows this clock, in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        TestClock origin = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return origin.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return origin.withZone(other);
            }
        };
    }
}
