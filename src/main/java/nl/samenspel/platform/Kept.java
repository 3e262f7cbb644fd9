package nl.samenspel.platform;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was made of something that never changes, for as long as there is room for it. Used by several threads at once; two that
 * miss the same both make it.
 *
 * @param <K> all that it follows from
 */
public final class Kept<K, V> {

    private final Remembered<K, SoftReference<V>> values;

    /** @param most how many are kept */
    public Kept(int most) {
        this.values = new Remembered<>(most);
    }

    public V of(K key, Supplier<V> make) {
        var known = values.known(key).flatMap(kept -> Optional.ofNullable(kept.get()));
        if (known.isPresent()) {
            return known.get();
        }
        var made = make.get();
        values.remember(key, new SoftReference<>(made));
        return made;
    }
}
