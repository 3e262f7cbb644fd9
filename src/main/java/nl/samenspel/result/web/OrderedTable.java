package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.result.telling.Table;
import nl.samenspel.result.telling.TableOrder;

/**
 * A table in the order that was asked for, with where to ask for another.
 *
 * @param natural back to the order of the model; leads nowhere where that is how it is
 * @param links one for each column
 */
public record OrderedTable(Table table, OrderLink natural, List<OrderLink> links) {

    /** @param page where the table is */
    static OrderedTable of(Table table, Optional<TableOrder> asked, String page) {
        var order = asked.filter(one -> one.table().equals(table.slug()) && table.isOrdered(one.column()));
        var columns = table.columns();
        return new OrderedTable(
                order.map(table::inOrder).orElse(table),
                new OrderLink(table.first(), order.isPresent() ? page + "#" + table.slug() : "", ""),
                IntStream.range(0, columns.size())
                        .mapToObj(column -> link(table, columns.get(column), column, order, page))
                        .toList());
    }

    /** Were its rows put in order? */
    public boolean isInOrder() {
        return natural.isOffered();
    }

    private static OrderLink link(
            Table table, Table.Column column, int number, Optional<TableOrder> order, String page) {
        var label = column.group().name().isEmpty()
                ? column.label()
                : column.group().name() + ": " + column.label();
        if (!table.isOrdered(number)) {
            return new OrderLink(label, "", "");
        }
        var here = order.filter(one -> one.column() == number);
        var next = here.map(TableOrder::turned).orElseGet(() -> new TableOrder(table.slug(), number, false));
        return new OrderLink(
                label,
                page + (page.contains("?") ? "&" : "?") + AngleRequest.ORDER + "=" + next.written() + "#"
                        + table.slug(),
                here.map(one -> one.isRising() ? "ascending" : "descending").orElse(""));
    }
}
