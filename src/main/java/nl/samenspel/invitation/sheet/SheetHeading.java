package nl.samenspel.invitation.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.platform.TidyText;

/**
 * Which column of a sheet is what.
 *
 * @param ignored headings of columns that are not read
 */
public record SheetHeading(Map<Column, Integer> places, List<String> ignored) {
    private static final int SEVERAL = 2;

    /** Of a sheet that does not name its columns: they are taken in this order. */
    public static SheetHeading usual(Column... columns) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (Column column : columns) {
            places.put(column, places.size());
        }
        return new SheetHeading(places, List.of());
    }

    /**
     * Empty when the row does not name columns.
     *
     * @param read which columns are read
     */
    public static Optional<SheetHeading> of(List<String> cells, Set<Column> read) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (int place = 0; place < cells.size(); place++) {
            var column = Column.called(cells.get(place)).filter(read::contains);
            if (column.isEmpty() || places.putIfAbsent(column.get(), place) != null) {
                ignored.add(TidyText.of(cells.get(place)));
            }
        }
        ignored.removeIf(String::isEmpty);
        return places.size() < SEVERAL ? Optional.empty() : Optional.of(new SheetHeading(places, ignored));
    }

    /** What stands in the column, empty where it has none. */
    public String cell(List<String> cells, Column column) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : TidyText.of(cells.get(place));
    }

    /** In one cell, or first name and last name together; in French a name beside a first name is the last one. */
    public String name(List<String> cells) {
        var whole = cell(cells, Column.NAME);
        if (!whole.isEmpty() && (places.containsKey(Column.LAST_NAME) || !places.containsKey(Column.FIRST_NAME))) {
            return whole;
        }
        return Stream.of(
                        cell(cells, Column.FIRST_NAME),
                        cell(cells, Column.INFIX),
                        whole.isEmpty() ? cell(cells, Column.LAST_NAME) : whole)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
