package nl.samenspel.measurement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Maps that keep the order in which they were made. */
final class Ordered {

    private Ordered() {}

    static <T, K, V> Map<K, V> map(Collection<T> of, Function<T, K> key, Function<T, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        of.forEach(one -> map.put(key.apply(one), value.apply(one)));
        return Collections.unmodifiableMap(map);
    }
}
