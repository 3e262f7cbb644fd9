package nl.samenspel.console;

import java.util.function.IntSupplier;
import nl.samenspel.exchange.Capacity;

/**
 * The memory that a command may use.
 *
 * @param megabytes all of it
 */
public record Memory(long megabytes) {
    /** Somebody's answers to every question, while they are read and computed with: 850 bytes were measured. */
    private static final int BYTES_PER_PERSON = 1_000;

    /** A sign of a remark, which is held twice for a moment. */
    private static final int BYTES_PER_SIGN = 4;

    /** Between half full and full, the computer does little else than look for room. */
    private static final double USABLE = 0.6;

    /** What Java was given. */
    public static Memory ofThisProgram() {
        return new Memory(Runtime.getRuntime().maxMemory() >> 20);
    }

    /** How much of a file it holds, when nothing else is to be done. */
    Capacity capacity() {
        double bytes = USABLE * (megabytes << 20);
        return new Capacity(
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                (int) Math.min(bytes / BYTES_PER_PERSON, Integer.MAX_VALUE),
                (long) (bytes / BYTES_PER_SIGN / 2));
    }

    /** Runs the command, and says so in words when memory is too small after all. */
    int orSay(Terminal terminal, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (OutOfMemoryError tooLarge) {
            return tooSmall(terminal);
        }
    }

    int tooSmall(Terminal terminal) {
        return terminal.end(
                Terminal.REFUSED, terminal.words().say("console.terminal.memory", String.valueOf(megabytes)));
    }
}
