package nl.samenspel.measurement;

/** A band as it may be told. */
public sealed interface Interval {

    /** In full. */
    record Unrounded(Band band) implements Interval {}

    /** Rounded outward to half levels, because few people were promised anonymity. */
    record Coarse(PrintedBand band) implements Interval {}

    /** Of a mean. */
    static Interval ofMean(Band band, boolean inDetail, Scale scale) {
        return inDetail ? new Unrounded(band) : new Coarse(band.coarse(scale));
    }

    /** Of a difference between means. */
    static Interval ofDifference(Band band, boolean inDetail) {
        return inDetail ? new Unrounded(band) : new Coarse(band.outward(2));
    }
}
