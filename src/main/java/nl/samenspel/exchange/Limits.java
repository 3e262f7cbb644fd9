package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far the values of a case file may go.
 *
 * @param longest column → most characters of a name in it; a column that is not there has no limit
 * @param lastDay on which a wave may have closed
 * @param plainNames whether names are kept to characters that people type
 * @param capacity how much may be in it
 */
public record Limits(Map<FileColumn, Integer> longest, LocalDate lastDay, boolean plainNames, Capacity capacity) {
    public Limits {
        longest = Map.copyOf(longest);
    }

    /** For a file that is read and forgotten. */
    public static Limits none() {
        return of(Capacity.unlimited());
    }

    /** For a file that is read and forgotten, but has to fit. */
    public static Limits of(Capacity capacity) {
        return new Limits(Map.of(), LocalDate.MAX, false, capacity);
    }

    int longest(FileColumn column) {
        return longest.getOrDefault(column, Integer.MAX_VALUE);
    }

    boolean allows(String name) {
        return !plainNames || name.chars().noneMatch(Character::isISOControl);
    }
}
