package nl.samenspel.verification;

import java.util.List;
import java.util.Optional;
import nl.samenspel.exchange.Problem;

/** What came of one file. */
public sealed interface Verdict {

    String file();

    /** Nothing in the file can hold a computation against a reference. */
    record Unknown(String file) implements Verdict {}

    /** There is nothing in the file. */
    record Empty(String file) implements Verdict {}

    /** No file is there that holds the references of a layout. */
    record Absent(String file) implements Verdict {}

    /** Data in which a value is no number, among numbers. */
    record Garbled(String file, Reason reason) implements Verdict {}

    /** The file cannot be taken apart. */
    record Unreadable(String file, Problem problem) implements Verdict {}

    /** Data from which the reference values of other files are computed. */
    record Data(String file, List<String> usedBy) implements Verdict {}

    /**
     * A file whose layout is known.
     *
     * @param checked rows of which at least one value was compared
     * @param compared values compared
     * @param withoutReference values for which the file gives none
     * @param worst the largest deviation in proportion to its tolerance; empty when nothing was compared
     * @param failures values that deviate more than they may
     * @param skipped rows that could not be checked
     * @param faults what is wrong with the file as a whole
     * @param notChecked columns of figures that the method does not have
     */
    record Checked(
            String file,
            String layout,
            int rows,
            int checked,
            int compared,
            int withoutReference,
            Optional<Deviation> worst,
            List<Deviation> failures,
            List<Skipped> skipped,
            List<Reason> faults,
            List<String> notChecked)
            implements Verdict {}

    /** A computed value beside its reference; the size is infinite where they are not even of one kind. */
    record Deviation(long line, String column, String reference, String computed, double size, double tolerance) {
        boolean isFailure() {
            return !(size <= tolerance);
        }

        double share() {
            return size == 0 ? 0 : size / tolerance;
        }
    }

    /** A row, or one of its values, that was not checked. */
    record Skipped(long line, Reason reason) {}

    /** Why something was not done: a key of words and what they mention. */
    record Reason(String key, List<String> arguments) {}

    /** Did a value deviate, or is there anything that was to be checked and could not be? */
    default boolean failed() {
        return switch (this) {
            case Checked checked ->
                checked.compared() == 0
                        || !checked.failures().isEmpty()
                        || !checked.skipped().isEmpty()
                        || !checked.faults().isEmpty();
            case Unreadable _, Empty _, Absent _, Garbled _ -> true;
            case Unknown(String file) -> file.startsWith("expected");
            case Data _ -> false;
        };
    }
}
