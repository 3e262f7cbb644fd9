package nl.samenspel.measurement.selection;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody who wants a lot.
 *
 * @param levels aspect → where the candidate is; an aspect of which that is not known is not there
 */
public record Candidate(String name, Map<String, LevelRange> levels) {
    public Candidate {
        levels = Map.copyOf(levels);
    }

    public Optional<LevelRange> level(String aspect) {
        return Optional.ofNullable(levels.get(aspect));
    }
}
