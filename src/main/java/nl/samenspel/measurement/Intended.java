package nl.samenspel.measurement;

import java.util.Map;
import java.util.Optional;

/**
 * Which form of collaboration a party is after, or thinks that the other is after.
 *
 * @param most what six tenths or more of the answers say; empty when the party is divided
 * @param counts how many chose each; empty where few people were promised anonymity
 */
public record Intended(Optional<Intention> most, Optional<Map<Intention, Integer>> counts) {}
