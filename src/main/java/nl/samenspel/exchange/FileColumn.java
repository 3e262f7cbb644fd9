package nl.samenspel.exchange;

import java.util.Set;

/** A column of a kind of file. */
public interface FileColumn {

    /** The name in the header that goes before all others, such as {@code closed_on}. */
    String heading();

    /** What else people call it, without case, accents and signs between words. */
    default Set<String> otherNames() {
        return Set.of();
    }

    /** Whether a file without it cannot be read. */
    default boolean isNeeded() {
        return true;
    }

    /** Whether a row may end before it, as spreadsheets let it when there is nothing in it. */
    boolean mayBeCutOff();
}
