package nl.samenspel.result.telling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody asks to have the rows of a table put in order: by the numbers that are printed in one of its columns, and by nothing
 * that is not printed.
 *
 * @param table its slug
 * @param column from 0
 * @param isRising the lowest first
 */
public record TableOrder(String table, int column, boolean isRising) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,40})\\.([0-9]{1,2})\\.(rising|falling)");

    /** Reads what {@link #written()} writes; what cannot be understood is taken as not asked. */
    public static Optional<TableOrder> read(String written) {
        return Optional.of(WRITTEN.matcher(written))
                .filter(Matcher::matches)
                .map(parts -> new TableOrder(
                        parts.group(1),
                        Integer.parseInt(parts.group(2)),
                        parts.group(3).equals("rising")));
    }

    public String written() {
        return table + "." + column + "." + (isRising ? "rising" : "falling");
    }

    /** What is asked for by choosing the same column again. */
    public TableOrder turned() {
        return new TableOrder(table, column, !isRising);
    }
}
