package nl.samenspel.measurement;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.Intention;

/**
 * Which form of collaboration a party is after, or thinks that the other is after (method §9.2).
 *
 * @param most what six tenths or more of the answers say; empty when the party is divided
 * @param counts how many chose each; empty where few people were promised anonymity
 */
public record Intended(Optional<Intention> most, Optional<Map<Intention, Integer>> counts) {
    /** Of fewer people who were promised anonymity it is not told what most of them chose. */
    static final int FEWEST = 5;

    private static final int SHARE_IN_TENTHS = 6;

    /**
     * The option with six tenths or more of the valid answers. Empty when the party is divided.
     *
     * @param answers how often each was chosen; who does not know is left out
     * @param threshold the fewest people about whom anything may be said
     */
    static Optional<Intention> most(Map<Intention, Integer> answers, int threshold) {
        int all = answers.values().stream().mapToInt(Integer::intValue).sum();
        return answers.entrySet().stream()
                .filter(answer ->
                        all >= threshold && 10L * answer.getValue() >= (long) SHARE_IN_TENTHS * all && all > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
