package nl.samenspel.improvement;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * A level that is aimed for: one of the model, or halfway between two of them.
 *
 * @param halves twice the level; 2 for the lowest one
 */
public record TargetLevel(int halves) implements Comparable<TargetLevel> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(\\.5)?");

    public TargetLevel {
        if (halves < 2) {
            throw new IllegalArgumentException("below the lowest level: " + halves + "/2");
        }
    }

    public static TargetLevel of(int level) {
        return new TargetLevel(2 * level);
    }

    /** As {@link #written}; empty for whatever is no such level. */
    public static Optional<TargetLevel> parse(String text, int levels) {
        var match = WRITTEN.matcher(text);
        return match.matches()
                ? Optional.of(2 * Integer.parseInt(match.group(1)) + (match.group(2) == null ? 0 : 1))
                        .filter(halves -> halves >= 2 && halves <= 2 * levels)
                        .map(TargetLevel::new)
                : Optional.empty();
    }

    /** All that there are, the lowest first. */
    public static Stream<TargetLevel> all(int levels) {
        return IntStream.rangeClosed(2, 2 * levels).mapToObj(TargetLevel::new);
    }

    /** As a form sends it: 3, or 3.5. */
    public String written() {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    public Amount amount() {
        return Amount.exact(Fraction.of(halves, 2));
    }

    @Override
    public int compareTo(TargetLevel other) {
        return Integer.compare(halves, other.halves);
    }
}
