package nl.samenspel.result.telling;

import java.util.List;

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

    /** One line; {@code isPart} when it is about a part of the line before it. */
    public record Row(String label, boolean isPart, List<Cell> cells) {}

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
}
