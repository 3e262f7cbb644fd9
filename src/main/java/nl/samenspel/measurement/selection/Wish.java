package nl.samenspel.measurement.selection;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a lot asks of one aspect.
 *
 * @param desired the level that is wanted; without it the aspect has no say in the fit
 * @param importance how much it matters; without it, nothing beside aspects that have one
 * @param minimum the level below which a candidate fails, told beside the fit and never averaged away
 */
public record Wish(Optional<Double> desired, Optional<Double> importance, Optional<Double> minimum) {
    public Wish {
        if (Stream.of(desired, importance, minimum)
                .flatMap(Optional::stream)
                .anyMatch(number -> !Double.isFinite(number) || number < 0)) {
            throw new IllegalArgumentException(desired + ", " + importance + ", " + minimum);
        }
    }

    /** Without a minimum. */
    public static Wish of(double desired, double importance) {
        return new Wish(Optional.of(desired), Optional.of(importance), Optional.empty());
    }
}
