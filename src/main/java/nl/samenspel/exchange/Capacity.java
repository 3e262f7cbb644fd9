package nl.samenspel.exchange;

/**
 * How much of a case file can be held and worked through.
 *
 * @param rows most of them, without the header
 * @param waves most of them
 * @param people most of them; whoever answers in two waves is two
 * @param remarks most characters of all remarks together
 */
public record Capacity(int rows, int waves, int people, long remarks) {

    private static final long USUAL_MEMORY = 256L << 20;
    private static final int ROWS = 200_000;
    private static final int PEOPLE = 20_000;
    private static final int REMARKS = 4_000_000;

    /** For a file of whoever has all the memory that it takes. */
    public static Capacity unlimited() {
        return new Capacity(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    /** What fits in a program that may use so much memory and has other things to do. */
    public static Capacity within(long bytes, int waves) {
        return new Capacity(scaled(ROWS, bytes), waves, scaled(PEOPLE, bytes), scaled(REMARKS, bytes));
    }

    private static int scaled(int usual, long bytes) {
        double scaled = usual * ((double) bytes / USUAL_MEMORY);
        return scaled >= Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.max(1_000, (int) scaled);
    }
}
