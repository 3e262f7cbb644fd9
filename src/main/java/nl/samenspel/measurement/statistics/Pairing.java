package nl.samenspel.measurement.statistics;

/** Whether two waves are compared person by person or group by group; never both (method §8, D12). */
public enum Pairing {
    PAIRED,
    UNPAIRED;

    private static final int FEWEST = 10;

    /**
     * @param announced respondents were told that their answers of different waves are connected
     * @param inBoth people who answered in both waves
     * @param inSmaller people in the smaller of the waves
     * @param threshold the fewest people about whom anything may be said
     */
    public static Pairing choose(boolean announced, int inBoth, int inSmaller, int threshold) {
        boolean enough = inBoth >= Math.max(FEWEST, threshold) && 5L * inBoth >= 3L * inSmaller;
        return announced && enough ? PAIRED : UNPAIRED;
    }
}
