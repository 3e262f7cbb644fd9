package nl.samenspel.measurement.statistics;

/**
 * A share of a number of cases.
 *
 * @param hits 0 to {@code cases}
 * @param cases at least 1
 */
public record Proportion(int hits, int cases) {
    public Proportion {
        if (cases < 1 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException(hits + " of " + cases);
        }
    }

    /** Wilson's interval. */
    public Band band(double probability) {
        double z = Normal.quantile(1 - (1 - probability) / 2);
        double share = (double) hits / cases;
        double spread = z * Math.sqrt((share * (1 - share) + z * z / (4.0 * cases)) / cases);
        double middle = share + z * z / (2.0 * cases);
        double scale = 1 + z * z / cases;
        return new Band(hits == 0 ? 0 : (middle - spread) / scale, hits == cases ? 1 : (middle + spread) / scale);
    }
}
