package nl.samenspel.result.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table are put in order by a column.
 *
 * @param label what the column is, with whose it is
 * @param address empty where there is nothing to put in order
 * @param sorted how they are in order by it now, as a heading says it ({@code aria-sort}), or empty
 */
public record OrderLink(String label, String address, String sorted) {

    private static final OrderLink NOWHERE = new OrderLink("", "", "");

    /** Is there anything to put in order by? */
    public boolean isOffered() {
        return !address.isEmpty();
    }

    /** That of the column, where the table has links at all. */
    public static OrderLink at(List<OrderLink> links, int column) {
        return column < links.size() ? links.get(column) : NOWHERE;
    }

    /** What the heading of the column says; null, so that it says nothing, where the rows are not in order by it. */
    public static @Nullable String sorted(List<OrderLink> links, int column) {
        var sorted = at(links, column).sorted();
        return sorted.isEmpty() ? null : sorted;
    }
}
