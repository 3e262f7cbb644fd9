package nl.samenspel.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that shows another time to work which replays what happened then, such as bringing in a case of last year. */
public final class ReplayClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock present;

    public ReplayClock(Clock present) {
        this.present = present;
    }

    /** Does the work as if it were then. Call it inside a transaction, so that all of the work is done on one thread. */
    public static <T> T at(Instant then, Supplier<T> work) {
        return ScopedValue.where(THEN, then).call(work::get);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : present.instant();
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ReplayClock(present.withZone(zone));
    }
}
