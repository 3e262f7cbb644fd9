package nl.samenspel.measurement.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one generator of the method (§11), written out so that it is the same for ever. */
public final class SplitMix {
    private static final double UNIT = 0x1p-53;

    private long state;

    public SplitMix(long seed) {
        state = seed;
    }

    /** Seeded by the first eight bytes of a text’s SHA-256. */
    public static SplitMix of(String seed) {
        long first = 0;
        for (int place = 0; place < 8; place++) {
            first = (first << 8) | (digest(seed)[place] & 0xff);
        }
        return new SplitMix(first);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** Between 0 and 1, never either. */
    public double nextUnit() {
        return ((nextLong() >>> 11) + 0.5) * UNIT;
    }

    /** From 0, below the bound. */
    public int nextBelow(int bound) {
        return (int) (nextUnit() * bound);
    }
}
