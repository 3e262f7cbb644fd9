package nl.samenspel.invitation.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.platform.TidyText;

/**
 * Which column of a sheet is what.
 *
 * @param ignored headings of columns that are not read
 */
record SheetHeading(Map<Column, Integer> places, List<String> ignored) {
    private static final int SEVERAL = 2;

    static SheetHeading usual() {
        return new SheetHeading(Map.of(Column.NAME, 0, Column.EMAIL, 1, Column.PARTY, 2, Column.LEVEL, 3), List.of());
    }

    /** Empty when the row does not name columns. */
    static Optional<SheetHeading> of(List<String> cells) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (int place = 0; place < cells.size(); place++) {
            var column = Column.called(cells.get(place));
            if (column.isEmpty() || places.putIfAbsent(column.get(), place) != null) {
                ignored.add(TidyText.of(cells.get(place)));
            }
        }
        ignored.removeIf(String::isEmpty);
        return places.size() < SEVERAL ? Optional.empty() : Optional.of(new SheetHeading(places, ignored));
    }

    String cell(List<String> cells, Column column) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : TidyText.of(cells.get(place));
    }

    /** In one cell, or first name and last name together; in French a name beside a first name is the last one. */
    String name(List<String> cells) {
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
