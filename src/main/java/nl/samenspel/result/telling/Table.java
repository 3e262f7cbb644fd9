package nl.samenspel.result.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Figures in rows and columns.
 *
 * @param slug unique among the tables of a result
 * @param text how to read it, or empty
 * @param first heading of the first column
 * @param reading how much of it there is at once
 */
public record Table(
        String slug, String title, String text, String first, List<Group> groups, List<Row> rows, Reading reading) {

    /** How much of a table there is at once. */
    public enum Reading {
        WHOLE,
        /** Where there is little room, the finer figures wait until they are asked for. */
        BRIEF,
        /** One step away, for who asks for it. */
        ASIDE
    }

    /** Columns that belong together; {@code slug} is that of a party, or empty. Those of nobody have no name. */
    public record Group(String slug, String name, List<String> columns) {}

    /**
     * One line.
     *
     * @param isPart when it is about a part of the line before it
     * @param note what it is made of, or empty
     */
    public record Row(String label, boolean isPart, String note, List<Cell> cells) {
        Row(String label, boolean isPart, List<Cell> cells) {
            this(label, isPart, "", cells);
        }
    }

    /** A column under its group; {@code isFirst} of it, {@code isFiner} where it waits until it is asked for. */
    public record Column(Group group, String label, boolean isFirst, boolean isFiner) {}

    /** What stands above each cell of a row. */
    public List<Column> columns() {
        return groups.stream()
                .flatMap(group -> group.columns().stream().map(label -> column(group, label)))
                .toList();
    }

    private Column column(Group group, String label) {
        boolean isFirst = label.equals(group.columns().getFirst());
        return new Column(group, label, isFirst, isBrief() && !isFirst);
    }

    public boolean isAside() {
        return reading == Reading.ASIDE;
    }

    public boolean isBrief() {
        return reading == Reading.BRIEF;
    }

    /** Can its rows be put in order by the column, counted from 0? */
    public boolean isOrdered(int column) {
        return blocks().stream()
                        .filter(block -> printed(block, column).isPresent())
                        .count()
                > 1;
    }

    /** The same rows in this order, parts staying below what they are parts of; those without a number last, in the order they had. */
    public Table inOrder(TableOrder order) {
        if (!order.table().equals(slug) || !isOrdered(order.column())) {
            return this;
        }
        Comparator<BigDecimal> numbers = order.isRising() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        var sorted = blocks().stream()
                .sorted(Comparator.comparing(
                        block -> printed(block, order.column()).orElse(null), Comparator.nullsLast(numbers)))
                .flatMap(List::stream)
                .toList();
        return new Table(slug, title, text, first, groups, sorted, reading);
    }

    /** Each row with its parts. */
    private List<List<Row>> blocks() {
        var blocks = new ArrayList<List<Row>>();
        for (Row row : rows) {
            if (!row.isPart()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(row);
        }
        return blocks;
    }

    private static Optional<BigDecimal> printed(List<Row> block, int column) {
        var cells = block.getFirst().cells();
        return column < cells.size() ? cells.get(column).printed() : Optional.empty();
    }
}
