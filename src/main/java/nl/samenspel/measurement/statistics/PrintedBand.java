package nl.samenspel.measurement.statistics;

/** A band as it is printed; its ends are exact. */
public record PrintedBand(Fraction low, Fraction high) {

    public PrintedBand within(Fraction lowest, Fraction highest) {
        return new PrintedBand(clipped(low, lowest, highest), clipped(high, lowest, highest));
    }

    private static Fraction clipped(Fraction number, Fraction lowest, Fraction highest) {
        return number.compareTo(lowest) < 0 ? lowest : number.compareTo(highest) > 0 ? highest : number;
    }
}
