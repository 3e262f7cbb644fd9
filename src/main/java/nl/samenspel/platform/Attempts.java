package nl.samenspel.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts guesses of a secret, so that guessing on is refused for a while. A guess counts as soon as it begins, so that
 * many at the same moment are no more than one after the other. Kept in memory: a restart forgives.
 */
public final class Attempts {

    private static final int MOST_KEYS = 10_000;

    private final int allowed;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Guesses> guesses = new LinkedHashMap<>();

    private record Guesses(int count, Instant last) {}

    /**
     * @param allowed how many guesses are heard before the pause
     * @param pause how long after the last of them no guess is heard; guesses that lie further apart are no row of guesses
     */
    public Attempts(int allowed, Duration pause, Clock clock) {
        this.allowed = allowed;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a guess is heard now; if so, it counts until {@link #succeeded} forgets it. */
    public synchronized boolean begin(String secret) {
        var now = clock.instant();
        var before = guesses.remove(secret);
        if (before != null && !before.last.plus(pause).isAfter(now)) {
            before = null;
        }
        if (before != null && before.count >= allowed) {
            guesses.put(secret, before);
            return false;
        }
        guesses.put(secret, new Guesses(before == null ? 1 : before.count + 1, now));
        if (guesses.size() > MOST_KEYS) {
            guesses.remove(guesses.keySet().iterator().next());
        }
        return true;
    }

    /** The last guess was not looked at, or it was none: it does not count. */
    public synchronized void takeBack(String secret) {
        guesses.computeIfPresent(
                secret, (_, before) -> before.count == 1 ? null : new Guesses(before.count - 1, before.last));
    }

    /** The secret was known: the guesses are forgotten. */
    public synchronized void succeeded(String secret) {
        guesses.remove(secret);
    }
}
