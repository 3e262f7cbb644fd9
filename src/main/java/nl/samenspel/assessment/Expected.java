package nl.samenspel.assessment;

import java.util.Map;
import nl.samenspel.party.GovernanceLevel;

/**
 * How many people of a party are to be asked.
 *
 * @param levels how many at each level; empty where that was not settled
 */
public record Expected(int people, Map<GovernanceLevel, Integer> levels) {

    public Expected {
        levels = Map.copyOf(levels);
    }

    /** At whichever level. */
    public static Expected of(int people) {
        return new Expected(people, Map.of());
    }

    public static Expected of(Map<GovernanceLevel, Integer> levels) {
        return new Expected(levels.values().stream().mapToInt(Integer::intValue).sum(), levels);
    }
}
