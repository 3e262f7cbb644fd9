package nl.samenspel.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values of something that never changes, or that is looked at again before it counts, so that what was looked up a moment ago
 * is not looked up again. Used by several threads at once; two that miss the same value both look it up.
 */
public final class Remembered<K, V> {

    private final int most;
    private long timesForgotten;

    /** The longest unused first. */
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many values are kept */
    public Remembered(int most) {
        this.most = most;
    }

    /** The value, found by looking it up when it is not remembered; nothing is remembered when there is none. */
    public Optional<V> get(K key, Supplier<Optional<V>> lookUp) {
        var known = known(key);
        if (known.isPresent()) {
            return known;
        }
        long before = timesForgotten();
        var found = lookUp.get();
        found.ifPresent(value -> rememberUnlessForgotten(before, key, value));
        return found;
    }

    private synchronized long timesForgotten() {
        return timesForgotten;
    }

    /** What was looked up before everything was forgotten may be out of date. */
    private synchronized void rememberUnlessForgotten(long before, K key, V value) {
        if (timesForgotten == before) {
            remember(key, value);
        }
    }

    /** The value, when it is remembered. */
    public synchronized Optional<V> known(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Remembers the value in place of any other that was remembered for the key. */
    public synchronized void remember(K key, V value) {
        values.put(key, value);
        if (values.size() > most) {
            values.remove(values.keySet().iterator().next());
        }
    }

    public synchronized void forgetAll() {
        values.clear();
        timesForgotten++;
    }
}
