package nl.samenspel.verification;

import java.util.Optional;
import java.util.OptionalDouble;

/** What was computed for a cell of a reference file. */
sealed interface Computed {

    record Value(double value) implements Computed {}

    record Text(String value) implements Computed {}

    /** There is no such figure, by its definition. */
    record Undefined() implements Computed {}

    /** Is there nothing to compute, so that a reference may well be missing? */
    default boolean isNothing() {
        return switch (this) {
            case Value _ -> false;
            case Text(String value) -> value.isEmpty();
            case Undefined _ -> true;
        };
    }

    static Computed of(double value) {
        return Double.isNaN(value) ? new Undefined() : new Value(value);
    }

    static Computed of(OptionalDouble value) {
        return value.isPresent() ? new Value(value.getAsDouble()) : new Undefined();
    }

    static Computed of(Optional<? extends Computed> value) {
        return value.isPresent() ? value.get() : new Undefined();
    }

    static Computed of(String value) {
        return new Text(value);
    }
}
