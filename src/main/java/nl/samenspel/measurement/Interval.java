package nl.samenspel.measurement;

/** A band as it may be told. */
public sealed interface Interval {
    int TENTHS = 10;

    /** In full. */
    record Unrounded(Band band) implements Interval {}

    /** Rounded outward to half levels, because few people were promised anonymity. */
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

    /** Of a mean. */
    static Interval ofMean(Band band, boolean inDetail, Scale scale) {
        return inDetail ? new Unrounded(band) : new Coarse(band.coarse(scale));
    }

    /** Of a difference between means. */
    static Interval ofDifference(Band band, boolean inDetail) {
        return inDetail ? new Unrounded(band) : new Coarse(band.outward(2));
    }
}
