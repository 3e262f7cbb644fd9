package nl.samenspel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock on which time can be let go by. */
public final class LaterClock extends Clock {

    private final Clock present;
    private volatile Duration later = Duration.ZERO;

    LaterClock(Clock present) {
        this.present = present;
    }

    public void letGoBy(Duration time) {
        later = later.plus(time);
    }

    @Override
    public Instant instant() {
        return present.instant().plus(later);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for it");
    }
}
