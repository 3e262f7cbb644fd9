package nl.samenspel.measurement.statistics;

/** A band as it may be told. */
public sealed interface Interval {
    int TENTHS = 10;

    /** In full, as nothing was promised. */
    record Unrounded(Band band) implements Interval {}

    /**
     * Rounded outward, because people were promised anonymity: to a tenth, as it is printed, or to half levels where they are
     * few. Two unrounded ends would tell how many people answered what.
     */
    record Coarse(PrintedBand band) implements Interval {}

    /** As it is printed beside a mean on the scale. */
    default PrintedBand printed(Scale scale) {
        return switch (this) {
            case Unrounded(Band band) -> band.exact(scale);
            case Coarse(PrintedBand band) -> band;
        };
    }

    /** As it is printed beside a difference. */
    default PrintedBand printedDifference() {
        return switch (this) {
            case Unrounded(Band band) -> band.outward(TENTHS);
            case Coarse(PrintedBand band) -> band;
        };
    }

    /**
     * Of a mean.
     *
     * @param open nothing was promised
     * @param inDetail so many answered that how many gave which answer is told
     */
    static Interval ofMean(Band band, boolean open, boolean inDetail, Scale scale) {
        return open ? new Unrounded(band) : new Coarse(inDetail ? band.exact(scale) : band.coarse(scale));
    }

    /** Of a difference between means. */
    static Interval ofDifference(Band band, boolean open, boolean inDetail) {
        return open ? new Unrounded(band) : new Coarse(band.outward(inDetail ? TENTHS : 2));
    }
}
