package nl.samenspel.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes new ids. */
@Component
public final class Ids {

    private static final int VERSION_7 = 0x7000;
    private static final int COUNTERS = 0x1000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMilliseconds;
    private int counter;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /**
     * A UUID of version 7 (RFC 9562 §5.7): sorts by the time it was made, so new rows land next to each other; within a
     * millisecond by a counter (§6.2, method 1).
     */
    public UUID next() {
        long high = ticks() | VERSION_7;
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }

    /** The milliseconds, and in the lowest twelve bits the counter. */
    private synchronized long ticks() {
        long now = clock.millis();
        if (now != lastMilliseconds) {
            lastMilliseconds = now;
            counter = random.nextInt(COUNTERS / 4);
        } else if (++counter == COUNTERS) {
            counter = 0;
        }
        return now << 16 | counter;
    }

    /** A UUID of version 4: tells nothing about when it was made, for whatever belongs to a respondent. */
    public UUID nextUntraceable() {
        return UUID.randomUUID();
    }
}
