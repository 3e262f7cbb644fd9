package nl.samenspel.measurement.selection;

/**
 * Where a candidate is on an aspect, as far as is known.
 *
 * @param low below which it is in one of ten cases
 * @param high above which it is in one of ten cases
 */
public record LevelRange(double low, double expected, double high) {
    public LevelRange {
        if (!(low <= expected && expected <= high)) {
            throw new IllegalArgumentException(low + ", " + expected + ", " + high);
        }
    }

    /** One level that was stated. */
    public static LevelRange of(double level) {
        return new LevelRange(level, level, level);
    }

    double in(Scenario scenario) {
        return switch (scenario) {
            case LOW -> low;
            case EXPECTED -> expected;
            case HIGH -> high;
        };
    }
}
