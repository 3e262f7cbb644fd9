package nl.samenspel.measurement.statistics;

/** In how many ways some can be chosen from many; exact up to 2⁵³, to sixteen digits above. */
public final class Combinations {

    private Combinations() {}

    public static double of(int many, int some) {
        double ways = 1;
        for (int chosen = 1; chosen <= Math.min(some, many - some); chosen++) {
            ways = ways * (many - chosen + 1) / chosen;
        }
        return ways;
    }
}
