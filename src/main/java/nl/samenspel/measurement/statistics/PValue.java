package nl.samenspel.measurement.statistics;

/** The probability, if nothing were the matter, of something at least as striking as what was seen; 0 to 1. */
public record PValue(double probability, Computation method) {
    public PValue {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }

    public static PValue exact(double probability) {
        return new PValue(Math.min(1, probability), Computation.EXACT);
    }

    static PValue normal(double distance) {
        return new PValue(Math.min(1, 2 * Normal.above(Math.abs(distance))), Computation.NORMAL);
    }
}
