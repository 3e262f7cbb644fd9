package nl.samenspel.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes new ids. */
@Component
public final class Ids {

    private static final int VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A UUID of version 7 (RFC 9562 §5.7): sorts by the time it was made, so new rows land next to each other. */
    public UUID next() {
        long high = (clock.millis() << 16) | VERSION_7 | random.nextInt(0x1000);
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }

    /** A UUID of version 4: tells nothing about when it was made, for whatever belongs to a respondent. */
    public UUID nextUntraceable() {
        return UUID.randomUUID();
    }
}
