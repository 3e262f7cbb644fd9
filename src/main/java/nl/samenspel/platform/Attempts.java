package nl.samenspel.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts wrong guesses of a secret, so that guessing on is refused for a while. Kept in memory: a restart forgives. */
public final class Attempts {

    private static final int MOST_KEYS = 10_000;

    private final int allowed;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {}

    /**
     * @param allowed how many wrong guesses are heard before the pause
     * @param pause how long after the last wrong guess no guess is heard
     */
    public Attempts(int allowed, Duration pause, Clock clock) {
        this.allowed = allowed;
        this.pause = pause;
        this.clock = clock;
    }

    public synchronized boolean exhausted(String secret) {
        var found = failures.get(secret);
        if (found == null || found.count < allowed) {
            return false;
        }
        if (found.last.plus(pause).isAfter(clock.instant())) {
            return true;
        }
        failures.remove(secret);
        return false;
    }

    public synchronized void failed(String secret) {
        var before = failures.remove(secret);
        failures.put(secret, new Failures(before == null ? 1 : before.count + 1, clock.instant()));
        if (failures.size() > MOST_KEYS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    public synchronized void succeeded(String secret) {
        failures.remove(secret);
    }
}
