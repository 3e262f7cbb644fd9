package nl.samenspel.measurement.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.samenspel.party.GovernanceLevel;

/**
 * What somebody scored in one wave who may have answered in another wave too.
 *
 * @param scores slug of the aspect → numerator of the score on the instrument’s scale; an aspect without a score is absent
 * @param seenBefore slugs of the aspects on which this person was one of the same people as in the wave before
 */
public record PairedPerson(GovernanceLevel level, Map<String, Integer> scores, Set<String> seenBefore) {
    public PairedPerson {
        scores = Map.copyOf(scores);
        seenBefore = Set.copyOf(seenBefore);
    }

    /** The same person, with no more than these aspects. */
    PairedPerson on(Collection<String> aspects) {
        Map<String, Integer> some = new HashMap<>(scores);
        some.keySet().retainAll(aspects);
        Set<String> seen = new HashSet<>(seenBefore);
        seen.retainAll(some.keySet());
        return new PairedPerson(level, some, seen);
    }

    boolean rated(String aspect) {
        return scores.containsKey(aspect);
    }
}
