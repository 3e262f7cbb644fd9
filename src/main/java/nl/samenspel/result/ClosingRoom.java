package nl.samenspel.result;

import nl.samenspel.response.Amount;

/**
 * How much memory there is for closing a wave: its answers are held at once while they are counted, and its remarks whenever
 * they are shown.
 *
 * @param bytes what a wave may take of it
 */
public record ClosingRoom(long bytes) {

    private static final int SHARE_OF_MEMORY = 2;

    /** With the invitation, and all that is counted by person. */
    private static final int PER_PERSON = 1_500;

    private static final int PER_ANSWER = 30;

    /** In the memory two bytes each, on a page up to three, and both may be there for several people who look. */
    private static final int PER_SIGN = 8;

    public static ClosingRoom ofThisProgram() {
        return new ClosingRoom(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    public boolean holds(Amount amount) {
        return needed(amount) <= bytes;
    }

    /** All the memory that a program needs for which this is not too much, in megabytes. */
    public static long megabytesFor(Amount amount) {
        return ((SHARE_OF_MEMORY * needed(amount)) >> 20) + 1;
    }

    private static long needed(Amount amount) {
        return amount.people() * PER_PERSON + amount.answers() * PER_ANSWER + amount.signs() * PER_SIGN;
    }
}
