package nl.samenspel.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** The terms of waves that are open, or were. They do not change any more, so they are looked up once and remembered. */
final class FixedTerms {

    private static final int MOST = 500;

    private record Key(WorkspaceId workspace, WaveId wave) {}

    private final Waves waves;

    /** The longest unused first. */
    private final Map<Key, WaveTerms> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, WaveTerms> eldest) {
            return size() > MOST;
        }
    });

    FixedTerms(Waves waves) {
        this.waves = waves;
    }

    /** Empty when there is no such wave, or when it is still being planned. Called in a transaction. */
    Optional<WaveTerms> of(WorkspaceId workspace, WaveId id) {
        var key = new Key(workspace, id);
        var remembered = known.get(key);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var terms = waves.find(workspace, id)
                .filter(wave -> !(wave instanceof Wave.Planned))
                .map(Wave::terms);
        terms.ifPresent(fixed -> known.put(key, fixed));
        return terms;
    }
}
